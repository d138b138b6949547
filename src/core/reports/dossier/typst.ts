/** The dossier as a document of Typst: a fixed template, and data in which text from outside is only ever text. */
import type { Dossier } from '../../model/dossier.ts';
import { visibleText } from '../visible-text.ts';
import { type Block, blocksOf, titleOf } from './blocks.ts';

/** What the template reads; every string of it is printed as it stands. */
export interface DossierPages {
  readonly title: string;
  /** At the foot of each page. */
  readonly foot: string;
  readonly blocks: readonly Block[];
}

export function dossierPages(dossier: Dossier): DossierPages {
  return visible({
    title: titleOf(dossier),
    foot: `Case ${dossier.case.id}, as of ${dossier.today}, log head ${dossier.head.root.slice(0, 12)} over ${dossier.head.size} events`,
    blocks: [...blocksOf(dossier)],
  });
}

/** Characters that nobody sees are shown by their number, in all strings. */
function visible<T>(value: T): T {
  if (typeof value === 'string') return visibleText(value) as T;
  if (Array.isArray(value)) return value.map(visible) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, visible(field)])) as T;
}

/** Reads `pages.json` beside it and attaches `dossier.json`, the data, to the PDF (PDF/A-3). */
export const dossierTemplate = String.raw`
#let data = json("pages.json")
#set document(title: data.title)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 20mm, bottom: 22mm),
  footer: context [
    #set text(size: 7.5pt, fill: luma(90))
    #data.foot #h(1fr) #counter(page).display("1 / 1", both: true)
  ],
)
#set text(font: ("Noto Sans", "Noto Naskh Arabic", "Noto Sans Hebrew", "Noto Sans S Chinese", "Noto Sans Korean"), size: 9.5pt, lang: "en", fallback: false)
#set par(leading: 0.62em, spacing: 0.8em)
#set list(indent: 0pt, body-indent: 0.6em, spacing: 0.6em)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): it => block(above: 1.6em, below: 0.8em, width: 100%, stroke: (top: 1pt), inset: (top: 0.6em), text(size: 13pt, it.body))
#show heading.where(level: 3): it => block(above: 0.9em, below: 0.5em, sticky: true, text(size: 9.5pt, weight: "bold", it.body))
#pdf.embed("dossier.json", relationship: "data", mime-type: "application/json", description: "The dossier as data")

// A word longer than a line may break anywhere.
#show regex("\S{36,}"): it => it.text.clusters().join(sym.zws)

#let soft(body) = text(fill: luma(80), size: 8.5pt, body)
#let ref(body) = text(fill: luma(80), size: 7.5pt, body)
#let cell(body) = text(size: 8pt, body)
#let draw(b) = {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  else if b.kind == "text" { if b.soft { par(soft(b.text)) } else { par(b.text) } }
  else if b.kind == "question" {
    block(above: 1.4em, below: 0.8em, width: 100%, fill: luma(242), inset: 8pt, sticky: true)[#soft(b.label) #h(0.4em) #strong(b.text)]
  } else if b.kind == "list" {
    for item in b.items { list.item[#item.text #if item.from != "" { ref(item.from) }] }
  } else if b.kind == "facts" {
    grid(columns: (34mm, 1fr), row-gutter: 0.6em, column-gutter: 4mm, ..b.rows.map(row => (soft(row.at(0)), cell(row.at(1)))).flatten())
  } else if b.kind == "table" {
    if b.rows.len() == 0 { par(soft("None.")) } else {
      let widths = if b.columns.len() == 2 { (105mm, 1fr) } else { b.columns.map(c => if c == "Quote" { 2.2fr } else if c == "Items" or c == "Document" { 1.4fr } else { 1fr }) }
      table(columns: widths, stroke: (x, y) => (bottom: 0.4pt + luma(190)), inset: (x: 2pt, y: 4pt), align: left,
        table.header(..b.columns.map(c => strong(cell(c)))),
        ..b.rows.flatten().map(c => cell(c)))
    }
  }
}
#for b in data.blocks { draw(b) }
`;
