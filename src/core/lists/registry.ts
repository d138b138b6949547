import type { List } from './list.ts'
import { usCsl } from './us_csl/index.ts'

/** Every list that Countersign reads, one folder each, in the order in which `lists` shows them. */
export const lists: readonly List[] = [usCsl]
