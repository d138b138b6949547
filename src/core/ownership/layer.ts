/** `CERTAIN`: what the least shares of every band give; `POSSIBLE`: what the greatest give. */
export const CERTAIN = 0;
export const POSSIBLE = 1;
export const LAYERS = [CERTAIN, POSSIBLE] as const;
export type Layer = typeof CERTAIN | typeof POSSIBLE;
