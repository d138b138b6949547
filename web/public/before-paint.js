/* Sets the theme and the language before anything is drawn, so that nothing flashes. Not inline: the page's policy forbids it. */
(function () {
  var root = document.documentElement;
  var stored = null;
  var language = null;
  try {
    stored = localStorage.getItem('countersign-theme');
    language = localStorage.getItem('countersign-language');
  } catch {
    /* A browser that keeps nothing for pages: the system's choice holds. */
  }
  var dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (language) root.lang = language;
})();
