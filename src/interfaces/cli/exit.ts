import {
  InputError,
  type OperatingCode,
  OperatingError,
  SourceDefect,
  describePlace,
} from '../../core/model/errors.ts';

/** Exit statuses, public: scripts rely on them. */
export const exit = { ran: 0, failOn: 1, badInput: 2, incomplete: 3, refused: 4, defect: 70 } as const;
export type ExitStatus = (typeof exit)[keyof typeof exit];

const STATUS_OF: Readonly<Record<OperatingCode, ExitStatus>> = {
  not_found: exit.badInput,
  conflict: exit.badInput,
  forbidden: exit.refused,
  source_refused: exit.refused,
  archive_corrupt: exit.defect,
  not_ready: exit.incomplete,
};

/** What a person reads when something went wrong, and the exit status. */
export function explainFailure(error: unknown): { readonly text: string; readonly status: ExitStatus } {
  if (error instanceof InputError || error instanceof SourceDefect) {
    const place = describePlace(error.place);
    return {
      text: place === '' || error.message.includes(place) ? error.message : `${place}: ${error.message}`,
      status: exit.badInput,
    };
  }
  if (error instanceof OperatingError)
    return { text: `${error.message}\n${error.next}`, status: STATUS_OF[error.code] };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: `This is a defect in Countersign; please report it with these lines:\n${detail}`,
    status: exit.defect,
  };
}
