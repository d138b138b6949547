/** The style sheet of the report. It stands inside the file, allowed by its hash and nothing else is; the test says the hash. */
export const styleHash = 'sha256-80JmZ8YOpUbT9d93DNH8JWoTkVRiN2JnuE0LFnBaU+U=';

const light =
  '--paper:#ffffff;--ink:#17181a;--soft:#50545a;--line:#c6cad0;--wash:#f4f5f7;--accent:#1b3f75;--grave:#981b1b;--caution:#744600;--quiet:#40454c';
const dark =
  '--paper:#15171a;--ink:#ededee;--soft:#b3b8c0;--line:#474c54;--wash:#1e2125;--accent:#a3c2f2;--grave:#ffa198;--caution:#f0c070;--quiet:#c5cad2';

export const styles = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{background:var(--paper)}
body{margin:0 auto;max-width:78rem;padding:2.5rem 1.5rem 4rem;color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:break-word}
h1,h2,.lead{font-family:Charter,"Bitstream Charter","Source Serif 4",Cambria,Georgia,"Noto Serif","Times New Roman",serif;font-weight:600}
h1{font-size:2rem;line-height:1.2;margin:.25rem 0 .5rem}
h2{font-size:1.4rem;margin:3rem 0 .75rem;padding-top:.6rem;border-top:2px solid var(--ink)}
h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
.lead{font-size:1.15rem;font-weight:400;max-width:52rem}
p,.inquiry{max-width:52rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
code{font:.875em/1.4 ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
.kicker,.soft{color:var(--soft)}
.kicker{margin:0;font-size:.85rem}
.small{font-size:.85rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0}
caption{text-align:left;color:var(--soft);padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom:1px solid var(--ink)}
.devices{min-width:60rem;table-layout:fixed}
.devices th:nth-child(1),.devices td:nth-child(1){width:3.5rem}
.devices th:nth-child(2){width:15rem}
.devices th:nth-child(3){width:14rem}
.devices th:nth-child(5){width:15rem}
.devices th .soft{font-weight:400}
.devices td>p{margin:0 0 .35rem}
.file th{padding-top:1.25rem;border-bottom:1px solid var(--ink)}
tr:target>*{background:var(--wash)}
.summary{max-width:46rem}
.number{text-align:right;font-variant-numeric:tabular-nums}
.word{display:inline-block;border:1.5px solid currentColor;border-radius:.2rem;padding:0 .45rem;font-size:.85rem;font-weight:650;line-height:1.5;color:var(--quiet)}
.word.grave{color:var(--grave)}
.word.caution{color:var(--caution)}
bdi,td{overflow-wrap:anywhere}
ul{margin:.25rem 0;padding-left:1.1rem}
li{margin:.2rem 0}
.conflict{color:var(--caution)}
summary{cursor:pointer;color:var(--accent)}
.hidden-character{border:1px solid var(--caution);border-radius:.2rem;padding:0 .2rem;font:.75em ui-monospace,Menlo,monospace;color:var(--caution);unicode-bidi:isolate;direction:ltr}
footer{margin-top:3rem;padding-top:.6rem;border-top:1px solid var(--line)}
@media (max-width:40rem){body{padding:1.25rem 1rem 3rem}}
@media print{html{font-size:9pt}body{max-width:none;padding:0}@page{size:A4 landscape;margin:14mm}tr,li{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}.devices{min-width:0}a{color:inherit;text-decoration:none}details::details-content{display:block;content-visibility:visible}details>:not(summary){display:revert}}
`;
