import { SourceDefect } from '../../model/errors.ts';
import { CONTAINER, type OfacList, isNonSdnRow, subListOfTitle } from './list-names.ts';

export interface FileCheck {
  countPrograms(programs: readonly string[]): void;
  countLists(titles: readonly string[]): void;
  /** Throws when most of what was counted belongs to the other file, or when nothing was. */
  end(): void;
}

/** Proves at the end of a file that it was the right one of OFAC's two: they have the same form. */
export function createFileCheck(list: OfacList): FileCheck {
  const counted = { all: 0, sdn: 0, nonSdn: 0 };
  return {
    countPrograms(programs) {
      counted.all += 1;
      if (isNonSdnRow(programs)) counted.nonSdn += 1;
      else counted.sdn += 1;
    },
    countLists(titles) {
      counted.all += 1;
      if (titles.includes(CONTAINER)) counted.nonSdn += 1;
      if (titles.some((title) => subListOfTitle(title) === 'SDN')) counted.sdn += 1;
    },
    end() {
      if (counted.all === 0) throw new SourceDefect('the file holds no party');
      const own = list.file === 'sdn' ? counted.sdn : counted.nonSdn;
      if (own * 2 >= counted.all) return;
      const found = list.file === 'sdn' ? "the file of OFAC's non-SDN lists" : "OFAC's SDN list";
      const wanted = list.file === 'sdn' ? 'the SDN list' : 'the non-SDN lists';
      throw new SourceDefect(`this is ${found}: only ${own} of ${counted.all} parties belong to ${wanted}`);
    },
  };
}
