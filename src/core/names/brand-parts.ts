/**
 * What names of firms of technology are put together from: `Tele|com`, `Techno|mark`, `Nova|tec`. Such a word is soon met by another that
 * is built alike, so that it says less about who bears it. Read off the beginnings and endings that most often recur among the holders of
 * IEEE address blocks; `elektro`, `tekhno` and `servis` are how Russian and Turkish firms write them.
 */
const PARTS =
  'aero air alfa alpha astro audio auto avia bank bio blue cast cell com comm comp compu con control core cyber data digi digital dyna eco elec electro electron elektro ener energo energy euro export fiber flex geo giga global graph green hydro ics info inno inter invest key lab lan land laser line link logic lux mark max mech med media mega met metal meter metric micro mikro mini mobi mobile mono motor multi nano nav neo net nova omni onic onics onix opti optic optik opto pay plus point pol port post power print pro quest rad radio robo rus safe san sat scan sen sens sense sensor serv service servis sino smart soft sol solar son sonic spec spectra star stream sun syn sys system tec tech techno tehno tek tekhno tel tele tem term therm thermo time touch trade trans tron tronic tronics tronix uni vent video vis vision vox ware watt wave way web win wind wire work works world'.replaceAll(
    ' ',
    '|',
  );
const COMPOSED = new RegExp(`^(?:${PARTS})(?:${PARTS}){1,3}$`);
/** In letters: two parts of three at least. The longest keeps the work bounded. */
const SHORTEST = 6;
const LONGEST = 16;

/** Whether a folded word is nothing but such parts. */
export function isMadeOfCommonParts(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && COMPOSED.test(word);
}
