/** What the server and a thread beside it say to each other: questions that are answered at once, but take too long for the thread that speaks HTTP. */
import type { Day } from '../../../core/model/day.ts';
import type { Actor } from '../../../core/model/log.ts';
import type { Purchase } from '../../../core/model/purchase.ts';
import type { UnreadRow } from '../../../core/reports/screening-run.ts';
import type { AuditOptions } from '../../../operations/audit-documents.ts';
import type { DossierFormat } from '../../../operations/dossier/write-dossier.ts';
import type { EquipmentOptions } from '../../../operations/equipment.ts';
import type { OwnershipOptions } from '../../../operations/explain-ownership.ts';
import type { FilePreview, PreviewQuestion } from '../../../operations/preview-files.ts';
import type { ScreenFilesOptions } from '../../../operations/screen-files.ts';
import type { PassageQuestion, Passage } from '../../../operations/show-passage.ts';
import type { Problem } from '../contract/problem.ts';

/** Each kind of question with its answer. */
export interface AsideTasks {
  readonly passage: { readonly question: PassageQuestion; readonly answer: Passage };
  readonly preview: { readonly question: PreviewQuestion; readonly answer: readonly FilePreview[] };
  readonly documents: { readonly question: InForm & { readonly options: AuditOptions }; readonly answer: Written };
  readonly equipment: { readonly question: InForm & EquipmentQuestion; readonly answer: Written };
  readonly ownership: { readonly question: InForm & { readonly options: OwnershipOptions }; readonly answer: Written };
  readonly screen: { readonly question: InForm & ScreenQuestion; readonly answer: Written };
  readonly dossier: { readonly question: ToFile & DossierQuestion; readonly answer: Written };
}

export type AsideKind = keyof AsideTasks;

/** Whose body is written to a file, from which it is sent: it may be larger than a message, or memory, should be. */
export interface ToFile {
  readonly by: Actor;
  /** Where it is written; whoever asks names it, and removes it. */
  readonly path: string;
}

export interface InForm extends ToFile {
  readonly form: 'json' | 'ndjson';
}

export interface Written {
  readonly bytes: number;
  /** That are sent with it. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ScreenQuestion {
  readonly options: ScreenFilesOptions;
  /** Read from the request; null where they stand in the files of the options. */
  readonly given: { readonly purchases: readonly Purchase[]; readonly problems: readonly UnreadRow[] } | null;
}

export interface EquipmentQuestion {
  readonly options: EquipmentOptions;
  /** Devices that are answered at once. */
  readonly most: number;
}

export interface DossierQuestion {
  readonly id: string;
  readonly letter: string | null;
  readonly asOf: Day | null;
  readonly format: DossierFormat;
}

export interface OrderOf<K extends AsideKind> {
  readonly id: string;
  readonly kind: K;
  readonly question: AsideTasks[K]['question'];
}

export type AsideOrder = { readonly [K in AsideKind]: OrderOf<K> }[AsideKind];

export interface AsideAnswer {
  readonly id: string;
  readonly answer: AsideTasks[AsideKind]['answer'] | null;
  readonly problem: Problem | null;
}
