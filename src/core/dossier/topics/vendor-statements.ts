import type { Stance, Statement } from '../../model/document.ts';
import type { CaseRecord, Said } from '../../model/dossier.ts';
import type { Topic } from '../topic.ts';

export const vendorStatements: Topic = {
  id: 'vendor_statements',
  describes: "what documents say: the vendor's own, the media's, the authorities'",
  words:
    /\b(?:capabilit\w*|features?|functions?|statements?|said|claims?|den(?:y|ied|ies|ial\w*)|documents?|manuals?|marketing|reports?|media|ethnic\w*|uyghurs?|uighurs?|race|racial|facial|recognition|surveillance|alarm\w*|warning\w*|funktion\w*|aussage\w*|erklärung\w*|dokument\w*|ethni\w*|gesichtserkennung|überwachung)\b|功能|声明|聲明|声称|聲稱|否认|否認|文件|文档|手册|报道|報道|報導|族裔|民族|维吾尔|維吾爾|维族|维语|人脸|人臉|识别|識別|监控|監控|预警|預警/iu,
  answer: (record) => ({
    asOfThen: record.statements.map(tell),
    asOfNow: [],
    unknown: [
      ...none(record),
      ...record.documentGaps,
      'A statement is quoted as its document has it; whether it is true is not said here.',
    ],
  }),
};

/** `2021-02-10: Example Vendor denies (ethnicity alarm): "…" — statement.html, page 1.` */
function tell({ date, speaker, stance, scope, weight, capability, quote, file, sha256, page }: Statement): Said {
  const limit = scope === null ? '' : `, ${scope}`;
  const weak = weight === 'weak' ? ', a name in code that nothing here shows in use' : '';
  return {
    text: `${date ?? 'Without a date'}: ${speaker ?? 'the document, which names no speaker,'} ${stanceWords[stance]} (${capability.replaceAll('_', ' ')}${limit}${weak}): "${quote}" — ${file}, page ${page}.`,
    from: [`file ${sha256}`],
  };
}

const stanceWords: Readonly<Record<Stance, string>> = {
  asserts: 'asserts',
  requires: 'requires',
  denies: 'denies',
  forbids: 'forbids',
  withdrew: 'has withdrawn',
  plans: 'plans',
  patent: 'describes in a patent or research',
  reported: 'reports of somebody else',
  none: 'uses the words without saying it',
};

function none({ statements }: CaseRecord): readonly string[] {
  return statements.length > 0
    ? []
    : ['No document with a statement about the product is attached to this case or was read with its screenings.'];
}
