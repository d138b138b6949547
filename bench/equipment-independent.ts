/** The independent set of `bench/equipment/independent`, judged row by row. `node bench/equipment-independent.ts` */
import { judgeIndependent } from '../test/equipment-independent.ts';
import { type Figure, printFigures } from './measure.ts';

const rounds = await judgeIndependent();
for (const { accusations, missed, absent } of rounds) {
  for (const { place, what, got } of accusations) console.log(`accused: ${place} (${what}): ${got}`);
  for (const { place, what, got } of missed) console.log(`missed: ${place} (${what}): ${got}`);
  for (const place of absent) console.log(`lost: ${place}`);
}
printFigures(
  rounds.flatMap(({ round, traps, accusations, recall, missed, likely, absent }): readonly Figure[] => [
    {
      measure: `round ${round}: accusations in ${traps} trap rows`,
      figure: String(accusations.length),
      asked: '0',
      met: accusations.length === 0,
    },
    {
      measure: `round ${round}: rows whose maker is documented or likely, found as expected`,
      figure: `${recall - missed.length} of ${recall}`,
      asked: '>= 90 %',
      met: recall - missed.length >= 0.9 * recall,
    },
    {
      measure: `round ${round}: likely answers that name fewer than two kinds`,
      figure: `${likely.thin} of ${likely.all}`,
      asked: '0',
      met: likely.thin === 0,
    },
    {
      measure: `round ${round}: devices of the files that are lost`,
      figure: String(absent.length),
      asked: '0',
      met: absent.length === 0,
    },
  ]),
);
