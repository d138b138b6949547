/** What the service says of itself: where its parts are, and that it wants a key. */
import type { Dataset } from '../yente/datasets.ts';
import { types } from './party-schemata.ts';

/** Queries in one batch. */
export const BATCH = 50;
export const PREVIEW = { width: 460, height: 320 } as const;

/** `origin` is where the client reached us; a key that it gave in the address is handed on in those of the parts. */
export function manifestOf(
  dataset: Dataset,
  origin: string,
  { key, version }: { key: string | undefined; version: string },
) {
  const base = `${origin}/reconcile/${encodeURIComponent(dataset.name)}`;
  const suffix = key === undefined ? '' : `?key=${encodeURIComponent(key)}`;
  const at = (path: string) => ({ service_url: base, service_path: path + suffix });
  return {
    versions: ['0.2'],
    name: `Countersign: ${dataset.title}`,
    identifierSpace: `${origin}/entities/`,
    schemaSpace: 'https://followthemoney.tech/explorer/schemata/',
    documentation: `${origin}/openapi.json`,
    serviceVersion: version,
    defaultTypes: types,
    view: { url: `${origin}/parties/{{id}}` },
    preview: { url: `${base}/preview/{{id}}${suffix}`, ...PREVIEW },
    suggest: { entity: at('/suggest/entity'), property: at('/suggest/property'), type: at('/suggest/type') },
    extend: {
      propose_properties: at('/properties'),
      property_settings: [
        { name: 'limit', label: 'Values', type: 'number', default: 0, help_text: 'Values a party at most; 0 is all.' },
      ],
    },
    batchSize: BATCH,
    // Without it a client may read this manifest and nothing else.
    ...(key === undefined && { authentication: { type: 'apiKey', name: 'key', in: 'query' } }),
  };
}
