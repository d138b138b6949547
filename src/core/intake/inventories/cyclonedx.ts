/** CycloneDX bills of materials, up to 1.7: the components that are devices, wherever they stand. https://cyclonedx.org/docs/1.6/json/ */
import { z } from 'zod';
import type { Asset } from '../../model/equipment.ts';
import { InputError } from '../../model/errors.ts';
import { valuesOf } from '../../model/plain-data.ts';
import type { IntakeContext, RowProblem } from '../intake.ts';
import type { InventoryBatch, InventoryFormat, InventoryRow } from '../inventory.ts';

export const cyclonedx: InventoryFormat = {
  id: 'cyclonedx',
  describes: 'CycloneDX hardware bill of materials in JSON, up to 1.7',
  reader: { kind: 'json', items: '$' },
  recognises: (head) => /^\s*\ufeff?\s*\{/.test(head.text) && /"bomFormat"\s*:\s*"CycloneDX"/.test(head.text),
  async *read(data, context) {
    for await (const items of valuesOf(data)) for (const { value } of items) yield readBom(value, context);
  },
};

const organisation = z.looseObject({ name: z.string().optional() });
const componentShape = z.looseObject({
  type: z.string(),
  name: z.string(),
  version: z.string().optional(),
  description: z.string().optional(),
  manufacturer: organisation.optional(),
  supplier: organisation.optional(),
  publisher: z.string().optional(),
  properties: z.array(z.looseObject({ name: z.string().optional(), value: z.string().optional() })).optional(),
  components: z.array(z.unknown()).optional(),
});
type Component = z.infer<typeof componentShape>;

const bomShape = z.looseObject({
  metadata: z.looseObject({ component: z.unknown().optional() }).optional(),
  components: z.array(z.unknown()).optional(),
});

function readBom(value: unknown, context: IntakeContext): InventoryBatch {
  const bom = bomShape.safeParse(value);
  if (!bom.success) throw misread(bom.error, '', context);
  const described = bom.data.metadata?.component;
  const components = [
    ...(described === undefined ? [] : [...componentsOf([described], 'metadata.component', context)]),
    ...componentsOf(bom.data.components ?? [], 'components', context),
  ];
  if (components.length === 0) throw new InputError('the bill of materials has no component', { file: context.file });
  const devices: InventoryRow[] = [];
  const problems: RowProblem[] = [];
  for (const [index, component] of components.entries()) {
    if (DEVICES.has(component.type)) devices.push({ row: index + 1, asset: assetOf(component) });
    else
      problems.push({
        file: context.file,
        row: index + 1,
        column: 'type',
        found: `${component.name} (${component.type})`,
        wanted: 'a component of the type device or firmware',
        notice: true,
      });
  }
  return { devices, problems };
}

const DEVICES = new Set(['device', 'firmware']);
const DEEPEST = 32;

/** The components in the order of the file, each before those inside it. */
function* componentsOf(
  values: readonly unknown[],
  path: string,
  context: IntakeContext,
  depth = 0,
): Generator<Component> {
  if (depth > DEEPEST)
    throw new InputError(`components are nested more than ${DEEPEST} deep`, {
      file: context.file,
      column: path.slice(0, 200),
    });
  for (const [index, value] of values.entries()) {
    const here = path === 'metadata.component' ? path : `${path}.${index}`;
    const read = componentShape.safeParse(value);
    if (!read.success) throw misread(read.error, here, context);
    yield read.data;
    yield* componentsOf(read.data.components ?? [], `${here}.components`, context, depth + 1);
  }
}

function misread(error: z.ZodError, path: string, { file }: IntakeContext): InputError {
  const [issue] = error.issues;
  const column = [path, ...(issue?.path ?? [])]
    .filter((part) => part !== '')
    .map(String)
    .join('.');
  return new InputError(issue?.message ?? 'not understood', column === '' ? { file } : { file, column });
}

function assetOf({ name, version, description, manufacturer, supplier, properties = [] }: Component): Asset {
  const property = (pattern: RegExp): string | undefined =>
    properties.find((each) => pattern.test(each.name ?? ''))?.value;
  const fields: readonly (readonly [keyof Asset, string | undefined])[] = [
    ['model', name],
    ['manufacturer', manufacturer?.name],
    ['supplier', supplier?.name],
    ['firmware', version],
    ['description', description],
    ['quantity', property(/(?:^|:)quantity$/i)],
    ['serial', property(/(?:^|:)serial(?:number)?$/i)],
    ['mac', property(/(?:^|:)mac(?:address)?$/i)],
    ['fccId', property(/(?:^|:)fcc[_-]?id$/i)],
  ];
  return Object.fromEntries(fields.filter(([, text]) => text !== undefined && text.trim() !== '')) as Asset;
}
