/** The style sheet of the report. It stands inside the file, allowed by its hash and nothing else is; `styles.test.ts` says the hash. */
export const styleHash = 'sha256-USj6n7owHdxhQHDSoIoBSEZWguUHLsKCfBxOzRVtA30=';

const light = `--paper:#ffffff;--ink:#17181a;--soft:#50545a;--line:#c6cad0;--wash:#f4f5f7;--accent:#1b3f75;--tint:#d5e0f0;--grave:#981b1b;--caution:#744600;--quiet:#40454c;--asked:#981b1b`;
const dark = `--paper:#15171a;--ink:#ededee;--soft:#b3b8c0;--line:#474c54;--wash:#1e2125;--accent:#a3c2f2;--tint:#2b3d59;--grave:#ffa198;--caution:#f0c070;--quiet:#c5cad2;--asked:#ffa198`;

export const styles = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{background:var(--paper)}
body{margin:0 auto;max-width:60rem;padding:2.5rem 1.5rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:break-word}
bdi,.answer,.because,dd code,td code,th code{overflow-wrap:anywhere}
h1,h2,h3,.answer,.lead{font-family:Charter,"Bitstream Charter","Source Serif 4",Cambria,Georgia,"Noto Serif","Times New Roman",serif}
h1{font-size:2rem;line-height:1.2;margin:.25rem 0 .5rem;font-weight:600}
h2{font-size:1.4rem;line-height:1.3;margin:3rem 0 .75rem;padding-top:.6rem;border-top:2px solid var(--ink);font-weight:600}
h3{font-size:1.2rem;line-height:1.3;margin:.35rem 0 .5rem;font-weight:600}
h4{font-size:1rem;margin:0;font-weight:650}
p{margin:.5rem 0;max-width:46rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
code{font:.875em/1.4 ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Menlo,Consolas,monospace}
.kicker{margin:0;font-size:.85rem;color:var(--soft)}
.lead{font-size:1.15rem;line-height:1.5}
.soft{color:var(--soft)}
.small{font-size:.875rem}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.2rem 1.25rem;margin:.75rem 0}
dt{color:var(--soft)}
dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0}
caption{text-align:left;color:var(--soft);padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom:1px solid var(--ink);font-weight:600}
tbody th{font-weight:600}
th .soft{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.day{white-space:nowrap;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
.scroll>table{min-width:34rem}
.summary{max-width:34rem}
.lists th:first-child{width:62%}
article{margin:1.5rem 0 2.5rem;padding:1rem 1.25rem 1.1rem;border:1px solid var(--line);border-top:4px solid var(--quiet);background:var(--paper)}
article.grave{border-top-color:var(--grave)}
article.caution{border-top-color:var(--caution)}
.answer{font-size:1.1rem;line-height:1.5;margin:.5rem 0 .75rem}
.word{display:inline-block;border:1.5px solid currentColor;border-radius:.2rem;padding:0 .45rem;font-size:.85rem;font-weight:650;line-height:1.5;color:var(--quiet)}
.word.grave{color:var(--grave)}
.word.caution{color:var(--caution)}
.word::first-letter{text-transform:uppercase}
.finding{margin-top:1.25rem;padding-top:1rem;border-top:1px solid var(--line)}
.finding>header{display:flex;flex-wrap:wrap;gap:.35rem .75rem;align-items:baseline}
.names th{width:9.2rem}
.names td{font-size:1rem}
.because{margin:.5rem 0;padding-left:1.2rem;max-width:46rem}
.because li{margin:.25rem 0}
figure{margin:1rem 0}
details{margin:.6rem 0}
summary{cursor:pointer;color:var(--accent);padding:.15rem 0}
.timeline{display:block;width:100%;height:auto;font-size:12px;font-family:inherit}
.timeline text{fill:var(--ink)}
.timeline .day-label,.timeline .lane-none{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
.timeline .bar-label{paint-order:stroke;stroke:var(--tint);stroke-width:4px}
.timeline .tick-label,.timeline .lane-none{fill:var(--soft)}
.timeline .tick{stroke:var(--line);stroke-width:1}
.timeline .axis{stroke:var(--soft);stroke-width:1}
.timeline .bar{fill:var(--tint);stroke:var(--accent);stroke-width:1}
.timeline .mark{fill:var(--accent)}
.timeline .asked{stroke:var(--asked);stroke-width:2}
.timeline .asked-label{fill:var(--asked);font-weight:650}
.hidden-character{display:inline-block;border:1px solid var(--caution);border-radius:.2rem;padding:0 .2rem;margin:0 .1rem;font:.75em/1.3 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;color:var(--caution);unicode-bidi:isolate;direction:ltr}
footer{margin-top:3rem;padding-top:.6rem;border-top:1px solid var(--line)}
@media (max-width:40rem){body{padding:1.25rem 1rem 3rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}article{padding:.75rem .8rem}}
@media print{html{font-size:9.5pt}.kicker{break-after:avoid}@page{size:A4;margin:18mm 16mm 20mm;@bottom-left{content:"Screening record";font:8pt system-ui,sans-serif;color:#50545a}@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#50545a}}body{max-width:none;padding:0;line-height:1.4}h1{font-size:19pt}h2{font-size:14pt;margin-top:1.6rem}h3{font-size:12pt}.lead,.answer{font-size:11pt}article{margin:1rem 0 1.5rem;border-width:3px 0 0;padding:.6rem 0 0}code{font-size:7.5pt}table{font-size:8.5pt}td,th{padding-right:.5rem}.names td{font-size:9.5pt}h2,h3,h4,header,summary{break-after:avoid}tr,figure,.names,li,dd,.answer{break-inside:avoid}thead,caption{break-after:avoid}thead{display:table-header-group}.scroll{overflow:visible}.scroll>table{min-width:0}a{color:inherit;text-decoration:none}details::details-content{display:block;content-visibility:visible}details>:not(summary){display:revert}summary{list-style:none;color:var(--soft)}p,ul{orphans:3;widows:3}.because{padding-left:1.7rem}}
`;
