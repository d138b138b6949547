/** The same answers as the network carries them: SOAP messages of WS-Discovery 1.0 and 1.1 and of the ONVIF device service, one or several in an XML document. */
import { InputError } from '../../model/errors.ts';
import { type XmlElement, elementsOf, foldSpace } from '../../model/plain-data.ts';
import type { RowProblem } from '../intake.ts';
import { type InventoryFormat, type InventoryRow, isDevice } from '../inventory.ts';
import { deviceOf } from './onvif-device.ts';

/** Elements that each speak of one device. */
const ANSWERS = ['ProbeMatch', 'ResolveMatch', 'Hello', 'GetDeviceInformationResponse'];
/** 2005 and 2009 are the two editions of WS-Discovery. */
const NAMESPACES =
  /schemas\.xmlsoap\.org\/ws\/2005\/04\/discovery|docs\.oasis-open\.org\/ws-dd\/ns\/discovery\/2009\/01|www\.onvif\.org\/ver10\/device\/wsdl/;

export const onvifSoap: InventoryFormat = {
  id: 'onvif_soap',
  describes: 'ONVIF or WS-Discovery answers as SOAP messages (XML)',
  reader: { kind: 'xml', records: { names: ANSWERS } },
  recognises: (head) =>
    /^\s*\ufeff?\s*</.test(head.text) && /<(?:[\w.-]+:)?Envelope\b/.test(head.text) && NAMESPACES.test(head.text),
  async *read(data, { file }) {
    let answers = 0;
    for await (const elements of elementsOf(data)) {
      const devices: InventoryRow[] = [];
      const problems: RowProblem[] = [];
      for (const element of elements.filter(({ name }) => ANSWERS.includes(name))) {
        answers += 1;
        const asset = deviceOf(valueOf(element));
        if (isDevice(asset)) devices.push({ row: element.line, asset });
        else
          problems.push({
            file,
            row: element.line,
            column: element.name,
            found: element.children.map(({ name }) => name).join(', ') || 'nothing',
            wanted: 'a device with Manufacturer, Model, Scopes or XAddrs',
          });
      }
      if (devices.length + problems.length > 0) yield { devices, problems };
    }
    if (answers === 0)
      throw new InputError(`the messages have no answer of a device (${ANSWERS.join(', ')})`, { file });
  },
};

/** An element as the value that a tool would write in JSON. */
function valueOf({ children, text }: XmlElement): unknown {
  if (children.length === 0) return foldSpace(text);
  return Object.fromEntries(
    [...Map.groupBy(children, ({ name }) => name)].map(([name, same]) => [name, same.map(valueOf)]),
  );
}
