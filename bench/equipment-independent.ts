/** The sets of other authors, `bench/equipment/independent`, `third` and `fourth`, judged row by row. `node bench/equipment-independent.ts` */
import { judgeIndependent } from '../test/equipment-independent.ts';
import { type Figure, printFigures } from './measure.ts';

const rounds = await judgeIndependent();
for (const { accusations, missed, absent, disputed } of rounds) {
  for (const { place, what, got } of accusations) console.log(`accused: ${place} (${what}): ${got}`);
  for (const { place, what, got } of missed) console.log(`missed: ${place} (${what}): ${got}`);
  for (const { place, what, got } of disputed.oneSided) console.log(`one side only: ${place} (${what}): ${got}`);
  for (const place of absent) console.log(`lost: ${place}`);
}
printFigures(
  rounds.flatMap(({ set, traps, accusations, recall, missed, likely, absent, disputed }): readonly Figure[] => [
    {
      measure: `${set}: accusations in ${traps} trap rows`,
      figure: String(accusations.length),
      asked: '0',
      met: accusations.length === 0,
    },
    {
      measure: `${set}: rows whose maker is documented or likely, found as expected`,
      figure: `${recall - missed.length} of ${recall}`,
      asked: '>= 90 %',
      met: recall - missed.length >= 0.9 * recall,
    },
    {
      measure: `${set}: likely answers that name fewer than two kinds`,
      figure: `${likely.thin} of ${likely.all}`,
      asked: '0',
      met: likely.thin === 0,
    },
    ...(disputed.all === 0
      ? []
      : [
          {
            measure: `${set}: disputed rows of which both sides are shown`,
            figure: `${disputed.all - disputed.oneSided.length} of ${disputed.all}`,
            asked: 'all',
            met: disputed.oneSided.length === 0,
          },
        ]),
    {
      measure: `${set}: devices of the files that are lost`,
      figure: String(absent.length),
      asked: '0',
      met: absent.length === 0,
    },
  ]),
);
