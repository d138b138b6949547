/**
 * Classes of goods on the FCC Covered List that name no maker, and the words by which a purchase line plainly names one.
 * Only words that name the device itself: whether it is of the class, and where it was produced, no word tells.
 */
import type { Day } from '../model/day.ts';

export interface EquipmentClass {
  /** As the rules select it. */
  readonly list: `us_fcc_classes:${string}`;
  /** `Routers produced in a foreign country`, as the list names the class. */
  readonly title: string;
  readonly one: string;
  /** The day on which the class was added. */
  readonly effective: Day;
  readonly words: RegExp;
  /** What has one of the words in its name and is something else. */
  readonly traps: RegExp | null;
}

/** Days: the FCC's table of the Covered List, as of July 2026. */
export const equipmentClasses: readonly EquipmentClass[] = [
  {
    list: 'us_fcc_classes:uas',
    title: 'Uncrewed aircraft systems (UAS) and UAS critical components produced in a foreign country',
    one: 'a drone',
    effective: '2025-12-22',
    words:
      /\b(?:drones?|uavs?|uas|quadcopters?|multicopters?|(?:unmanned|uncrewed) (?:aerial|aircraft)(?: (?:vehicles?|systems?))?)\b|无人机|無人機|无人驾驶航空器/iu,
    // Bees and bagpipes; the low note is one of the latter.
    traps: /\bdrone (?:bees?|pipes?|reeds?)\b|\b(?:anti|counter)[ -]?(?:drones?|ua[sv]s?)\b|\bc-ua[sv]s?\b|反无人机/giu,
  },
  {
    list: 'us_fcc_classes:router',
    title: 'Routers produced in a foreign country',
    one: 'a router',
    effective: '2026-03-23',
    words: /\brouters?\b|路由器/iu,
    // Tools for wood and metal.
    traps:
      /\b(?:wood(?:working)?|cnc|plunge|trim|palm|laminate|compact|spindle) routers?\b|\brouters? (?:bits?|tables?|cutters?|lifts?|blades?|collets?)\b/giu,
  },
  {
    list: 'us_fcc_classes:inverter',
    title: 'Power inverters produced in a foreign country',
    one: 'a power inverter',
    effective: '2026-07-28',
    words: /\b(?:micro)?inverters?\b|逆变器|逆變器/iu,
    // Appliances whose motor is driven by one.
    traps: /\binverter (?:air[ -]?con\w*|ac|welders?|fridges?|refrigerators?|microwaves?|compressors?|motors?)\b/giu,
  },
  {
    list: 'us_fcc_classes:robot',
    title: 'Advanced robotic devices produced in a foreign country',
    one: 'a robot',
    effective: '2026-07-28',
    words: /\brobots?\b|机器人|機器人/iu,
    traps: /\brobot (?:coupe|cables?|stands?|covers?)\b/giu,
  },
];

/** The classes that a text names plainly, each with the word as it stands there. */
export function classesNamed(text: string): readonly { readonly named: EquipmentClass; readonly word: string }[] {
  const folded = text.normalize('NFKC').slice(0, MOST_READ);
  return equipmentClasses.flatMap((named) => {
    const word = named.words.exec(named.traps ? folded.replace(named.traps, ' ') : folded)?.[0];
    return word === undefined ? [] : [{ named, word }];
  });
}

/** Characters of one description. */
const MOST_READ = 2000;
