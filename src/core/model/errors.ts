/** Where in a file something is wrong; lines and rows count from 1, as a person sees them. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: string | number;
}

/** Bad input from outside: the message says what is wrong, where, and what would be right. Exit status 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly place: Place;
  constructor(message: string, place: Place = {}) {
    super(message);
    this.place = place;
  }
}

/** A published file that can't be trusted: not well-formed, cut off, wrongly encoded. A refresh turns it into a refusal. */
export class SourceDefect extends Error {
  override readonly name = 'SourceDefect';
  readonly place: Place;
  constructor(message: string, place: Place = {}) {
    super(message);
    this.place = place;
  }
}

export type OperatingCode = 'not_found' | 'conflict' | 'forbidden' | 'source_refused' | 'archive_corrupt' | 'not_ready';

/** Something expected went wrong while operating; `next` says what to do about it. */
export class OperatingError extends Error {
  override readonly name = 'OperatingError';
  readonly code: OperatingCode;
  readonly next: string;
  constructor(code: OperatingCode, message: string, next: string) {
    super(message);
    this.code = code;
    this.next = next;
  }
}

/** `purchases.csv, line 4, column amount` */
export function describePlace(place: Place): string {
  const parts: string[] = [];
  if (place.file !== undefined) parts.push(place.file);
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.column !== undefined) parts.push(`column ${place.column}`);
  return parts.join(', ');
}
