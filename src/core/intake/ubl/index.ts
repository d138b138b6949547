/** Universal Business Language 2.0 to 2.3 and Peppol BIS 3: orders, invoices and credit notes, one document a file. */
import { InputError } from '../../model/errors.ts';
import { type FileHead, type PlainData, type XmlElement, elementsOf } from '../../model/plain-data.ts';
import type { IntakeBatch, IntakeContext, PurchaseFormat } from '../intake.ts';
import { documentShapes, readDocument } from './document.ts';

const NAMESPACE = /urn:oasis:names:specification:ubl:schema:xsd:([A-Za-z]+)-2/;

export const ubl: PurchaseFormat = {
  id: 'ubl',
  describes: 'UBL 2.x or Peppol order, invoice or credit note (XML)',
  reader: { kind: 'xml', records: { depth: 1 } },
  recognises: (head: FileHead) =>
    head.text
      .replace(/^\ufeff/, '')
      .trimStart()
      .startsWith('<') && NAMESPACE.test(head.text),
  read: readUbl,
};

async function* readUbl(data: PlainData, context: IntakeContext): AsyncGenerator<IntakeBatch> {
  let root: XmlElement | null = null;
  const children: XmlElement[] = [];
  for await (const batch of elementsOf(data)) {
    for (const element of batch) {
      if ((element.ancestors ?? []).length === 0) root = element;
      else if (element.name !== 'UBLExtensions') children.push(element);
    }
  }
  if (!root) throw new InputError('the XML has no element', { file: context.file });
  const documents =
    root.name === 'StandardBusinessDocument'
      ? children.filter(({ name }) => name !== 'StandardBusinessDocumentHeader')
      : [{ ...root, children }];
  for (const document of documents) yield readOne(document, context);
}

/** A document of another type is refused by its name: to screen a quotation as a purchase would say that something was bought. */
function readOne(document: XmlElement, context: IntakeContext): IntakeBatch {
  const shape = documentShapes.get(document.name);
  if (shape) return readDocument({ type: document.name, root: document, file: context.file }, shape);
  const types = [...documentShapes.keys()].join(', ');
  throw new InputError(`a UBL document of the type ${document.name} does not state a purchase; read are ${types}`, {
    file: context.file,
    line: document.line,
  });
}
