import { TextInput } from '@mantine/core';
import { useSpeech } from '../../language/language.tsx';
import { Section } from '../../parts/page.tsx';

/** What may be given beside the purchases. */
export interface Beside {
  readonly ownership: readonly File[];
  readonly documents: readonly File[];
  /** Whose documents they are. */
  readonly vendor: string;
}

export const nothingBeside: Beside = { ownership: [], documents: [], vendor: '' };

export function BesideFields({ beside, change }: { beside: Beside; change: (part: Partial<Beside>) => void }) {
  return (
    <>
      <OwnershipFiles take={(ownership) => change({ ownership })} />
      <VendorDocuments beside={beside} change={change} />
    </>
  );
}

/** Who owns whom, for suppliers that are on no list and belong to somebody who is. */
function OwnershipFiles({ take }: { take: (files: readonly File[]) => void }) {
  const { t } = useSpeech();
  return (
    <Section title={t('start.ownership.title')}>
      <p className="dim">{t('start.ownership.text')}</p>
      <FileField label={t('start.ownership.files')} take={take} />
    </Section>
  );
}

/** What a vendor's documents say; without documents nobody is asked whose they are. */
function VendorDocuments({ beside, change }: { beside: Beside; change: (part: Partial<Beside>) => void }) {
  const { t } = useSpeech();
  return (
    <Section title={t('start.documents.title')}>
      <p className="dim">{t('start.documents.text')}</p>
      <FileField label={t('start.documents.files')} take={(documents) => change({ documents })} />
      {beside.documents.length > 0 && (
        <TextInput
          required
          label={t('start.documents.vendor')}
          description={t('start.documents.vendor.hint')}
          value={beside.vendor}
          onChange={(event) => change({ vendor: event.currentTarget.value })}
        />
      )}
    </Section>
  );
}

function FileField({ label, take }: { label: string; take: (files: readonly File[]) => void }) {
  return (
    <label className="file-field">
      {label}
      <input type="file" multiple onChange={(event) => take([...(event.currentTarget.files ?? [])])} />
    </label>
  );
}
