import type { Topic } from '../topic.ts';
import { saidOfFindings } from '../wording.ts';

export const ownership: Topic = {
  id: 'ownership',
  describes: 'who owns or controls the supplier',
  words:
    /\b(?:own(?:s|ed|er|ers|ership)|subsidiar\w*|affiliat\w*|parent|control(?:s|led|ling)?|shareholder\w*|beneficial\w*|eigentümer\w*|tochter\w*|mutter(?:gesellschaft|konzern)|beteilig\w*)\b|股权|股權|股东|股東|子公司|母公司|关联|關聯|控股|实际控制|實際控制/iu,
  answer: (record) => {
    const about = { isAbout: isOwned, sentence: told };
    const [asOfThen, asOfNow] = [saidOfFindings(record, 'thatDay', about), saidOfFindings(record, 'today', about)];
    return {
      asOfThen,
      asOfNow,
      unknown:
        asOfThen.length + asOfNow.length > 0
          ? []
          : [
              'No listed owner of the supplier was found in what was asked here; where no file of ownership was given, none was asked.',
            ],
    };
  },
};

const isOwned = ({ owned }: { readonly owned?: object }): boolean => owned !== undefined;
const told = ({ because }: { readonly because: readonly string[] }): string => because.join(' ');
