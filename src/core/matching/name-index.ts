/** The index of listed names: built from parties, written to bytes, read back. */
export { buildNameIndex } from './index-build.ts';
export { decodeNameIndex, encodeNameIndex, encodeParts, INDEX_VERSION } from './index-codec.ts';
export type { NameIndex } from './index-layout.ts';
