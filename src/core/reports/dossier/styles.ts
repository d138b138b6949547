/** The style sheet of the dossier. It stands inside the file, allowed by its hash and nothing else is; `dossier.test.ts` says the hash. */
export const styleHash = 'sha256-gPLMiqvm5mCoFyJL4tfmv3u+S2uwtw4ZClIR126ujPQ=';

export const styles = `
:root{color-scheme:light dark;--paper:#ffffff;--ink:#17181a;--soft:#50545a;--line:#c6cad0;--wash:#f4f5f7}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#ededee;--soft:#b3b8c0;--line:#474c54;--wash:#1e2125}}
*{box-sizing:border-box}
html{background:var(--paper)}
main{margin:0 auto;max-width:54rem;padding:2.5rem 1.5rem 4rem;color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,.question{font-family:Charter,"Bitstream Charter",Cambria,Georgia,"Noto Serif",serif;font-weight:600}
h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.4rem;margin:2.5rem 0 .75rem;padding-top:.6rem;border-top:2px solid var(--ink)}
.question{font-size:1.15rem;line-height:1.4;margin:1.75rem 0 .5rem;padding:.6rem .9rem;background:var(--wash)}
.question .number{color:var(--soft);font-weight:400}
h4{font-size:1rem;margin:.9rem 0 .2rem}
p{margin:.4rem 0}
.soft,.from{color:var(--soft);font-size:.9rem}
.from{font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.78rem}
ul{margin:.2rem 0 .6rem;padding-left:1.2rem}
li{margin:.3rem 0}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.2rem 1.25rem;margin:.75rem 0}
dt{color:var(--soft)}
dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
.scroll{overflow-x:auto}
.hidden-character{border:1px solid var(--line);padding:0 .2rem;font-size:.75em;unicode-bidi:isolate;direction:ltr}
@media print{main{max-width:none;padding:0;font-size:10pt}h2,h4,.question{break-after:avoid}tr,li{break-inside:avoid}@page{size:A4;margin:18mm 16mm}}
`;
