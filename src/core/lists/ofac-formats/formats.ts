import type { ListFormat } from '../list.ts';
import type { FileHead } from '../../model/plain-data.ts';
import { parseAdvancedXml } from './advanced-xml.ts';
import { parseClassicXml } from './classic-xml.ts';
import { parseCsvSet } from './csv-set.ts';
import { parseEnhancedXml } from './enhanced-xml.ts';
import type { OfacList } from './list-names.ts';
import { type CsvPart, isAdvancedXml, isClassicXml, isCsvPart, isEnhancedXml } from './recognise.ts';

/** The four formats in which OFAC publishes each of its two files. */
export function ofacFormats(list: OfacList): readonly ListFormat[] {
  return [
    {
      id: 'csv',
      describes: 'CSV without a header: parties, and beside them addresses, aliases and continued remarks',
      parts: [
        csvPart(list, 'primary'),
        csvPart(list, 'addresses'),
        csvPart(list, 'aliases'),
        csvPart(list, 'comments'),
      ],
      parse: (parts, report) => parseCsvSet(list, parts, report),
    },
    {
      id: 'xml',
      describes: 'classic XML, root sdnList, one entry per party',
      parts: [xmlPart((head) => isClassicXml(head, list.file), 1)],
      parse: (parts, report) => parseClassicXml(list, parts, report),
    },
    {
      id: 'advanced_xml',
      describes: 'ADVANCED XML, root Sanctions, with dates of listing after all parties',
      parts: [xmlPart((head) => isAdvancedXml(head, list.file), 2)],
      parse: (parts, report) => parseAdvancedXml(list, parts, report),
    },
    {
      id: 'enhanced_xml',
      describes: 'ENHANCED XML, root sanctionsData, with the date of each listing',
      parts: [xmlPart((head) => isEnhancedXml(head, list.file), 2)],
      parse: (parts, report) => parseEnhancedXml(list, parts, report),
    },
  ];
}

function csvPart(list: OfacList, name: CsvPart): ListFormat['parts'][number] {
  return {
    name,
    required: name === 'primary',
    reader: { kind: 'csv', delimiter: ',', encodings: ['utf-8', 'windows-1252'] },
    recognises: (head) => isCsvPart(head, name, list.file),
  };
}

function xmlPart(recognises: (head: FileHead) => boolean, depth: number): ListFormat['parts'][number] {
  return { name: 'main', required: true, reader: { kind: 'xml', records: { depth } }, recognises };
}
