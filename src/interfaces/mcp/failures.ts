/** Errors -> results that say so. One table says how a model is told of each. */
import { randomUUID } from 'node:crypto';
import {
  InputError,
  type OperatingCode,
  OperatingError,
  SourceDefect,
  describePlace,
} from '../../core/model/errors.ts';
import { visibleText } from '../../core/reports/visible-text.ts';

export type FailureCode = OperatingCode | 'bad_input' | 'defect';

export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  /** What to do about it. */
  readonly next: string;
}

/** Whether asking again, with something mended, may help: what a model should do is not what a person should. */
const MAY_BE_MENDED: Readonly<Record<FailureCode, boolean>> = {
  bad_input: true,
  not_found: true,
  conflict: false,
  forbidden: false,
  source_refused: false,
  archive_corrupt: false,
  not_ready: false,
  defect: false,
};

/** Of a defect nothing is told but that it is one; `say` writes it down under a number. */
export function failureOf(error: unknown, say: (text: string) => void): Failure {
  if (error instanceof InputError || error instanceof SourceDefect) {
    const place = describePlace(error.place);
    const message = place === '' || error.message.includes(place) ? error.message : `${place}: ${error.message}`;
    return { code: 'bad_input', message, next: 'Mend what is named and ask again.' };
  }
  if (error instanceof OperatingError) return { code: error.code, message: error.message, next: error.next };
  const number = randomUUID();
  say(`${number}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return {
    code: 'defect',
    message: `Something went wrong that should not be able to; it was written down under ${number}.`,
    next: 'Report it with the lines on stderr. Nothing can be concluded from it.',
  };
}

export function describeFailure({ code, message, next }: Failure): string {
  const more = MAY_BE_MENDED[code]
    ? ''
    : ' Asking again will not help, and no answer is not the answer that nothing was found.';
  return `${code}: ${visibleText(message)}\n${visibleText(next)}${more}`;
}
