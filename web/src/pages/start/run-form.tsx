import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ask } from '../../api/client.ts';
import type { Job, Preview } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Facts, Section } from '../../parts/page.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { type Beside, BesideFields, nothingBeside } from './beside.tsx';
import { Columns } from './columns-table.tsx';
import { columnsProblem, fieldText, mappingOf } from './columns.ts';
import { FirstPurchases } from './first-purchases.tsx';

const ROLES = [
  'private_buyer',
  'us_exporter',
  'us_importer',
  'us_person',
  'us_federal_agency',
  'us_federal_contractor',
  'eu_operator',
  'uk_person',
] as const;
const ACTS = ['buy', 'export', 'import', 'use', 'contract', 'pay', 'market', 'authorise'] as const;

interface Options {
  readonly role: string;
  readonly act: string;
  readonly asOf: string;
  readonly knownAt: string;
}

export function RunForm({
  file,
  preview,
  started,
  again,
}: {
  file: File;
  preview: Preview;
  started: (run: string) => void;
  again: () => void;
}) {
  const { t } = useSpeech();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [beside, setBeside] = useState(nothingBeside);
  const [options, setOptions] = useState<Options>({ role: 'private_buyer', act: 'buy', asOf: '', knownAt: '' });
  const columns = preview.tables[0]?.columns ?? [];
  const wrong = columns.length > 0 ? columnsProblem(columns, chosen) : null;
  const screen = useMutation({
    mutationFn: () =>
      ask<{ job: Job }>('/runs', {
        method: 'POST',
        body: formOf({ file, beside, mapping: mappingOf(columns, chosen), options }),
      }),
    onSuccess: ({ job }) => started(job.id),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!wrong) screen.mutate();
  };
  return (
    <form onSubmit={submit}>
      <div className="file-line">
        <Facts items={[[t('start.file'), `${file.name} · ${preview.format}`]]} />
        <Button variant="default" size="xs" onClick={again}>
          {t('start.another')}
        </Button>
      </div>
      <Recognised preview={preview} chosen={chosen} choose={setChosen} wrong={wrong} />
      <OptionFields options={options} change={(part) => setOptions({ ...options, ...part })} />
      <BesideFields beside={beside} change={(part) => setBeside({ ...beside, ...part })} />
      {screen.isError && <ProblemBox error={screen.error} />}
      <Button type="submit" size="md" loading={screen.isPending} disabled={wrong !== null}>
        {t('start.submit')}
      </Button>
    </form>
  );
}

/** What the file was taken for: its columns, or where it has none its first purchases. */
function Recognised({
  preview,
  chosen,
  choose,
  wrong,
}: {
  preview: Preview;
  chosen: Readonly<Record<string, string>>;
  choose: (chosen: Readonly<Record<string, string>>) => void;
  wrong: ReturnType<typeof columnsProblem>;
}) {
  const { t } = useSpeech();
  const columns = preview.tables[0]?.columns ?? [];
  if (columns.length === 0) return <FirstPurchases preview={preview} />;
  return (
    <Section title={t('start.columns.title')}>
      <p className="dim">{t('start.columns.text')}</p>
      <Columns
        columns={columns}
        rows={preview.rows}
        chosen={chosen}
        choose={(heading, field) => choose({ ...chosen, [heading]: field })}
      />
      {wrong && (
        <p className="wrong" role="alert">
          {t(wrong.key, { field: t(fieldText(wrong.field)) })}
        </p>
      )}
    </Section>
  );
}

function OptionFields({ options, change }: { options: Options; change: (part: Partial<Options>) => void }) {
  const { t } = useSpeech();
  return (
    <Section title={t('start.options.title')}>
      <div className="fields">
        <NativeSelect
          label={t('start.role')}
          description={t('start.role.hint')}
          value={options.role}
          onChange={(event) => change({ role: event.currentTarget.value })}
          data={ROLES.map((value) => ({ value, label: t(`purchaseRole.${value}`) }))}
        />
        <NativeSelect
          label={t('start.act')}
          description={t('start.role.hint')}
          value={options.act}
          onChange={(event) => change({ act: event.currentTarget.value })}
          data={ACTS.map((value) => ({ value, label: t(`act.${value}`) }))}
        />
        <TextInput
          type="date"
          label={t('start.asOf')}
          description={t('start.asOf.hint')}
          value={options.asOf}
          onChange={(event) => change({ asOf: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('start.knownAt')}
          description={t('start.knownAt.hint')}
          value={options.knownAt}
          onChange={(event) => change({ knownAt: event.currentTarget.value })}
        />
      </div>
    </Section>
  );
}

function formOf({
  file,
  beside: { ownership, documents, vendor },
  mapping,
  options,
}: {
  file: File;
  beside: Beside;
  mapping: Readonly<Record<string, string>>;
  options: Options;
}): FormData {
  const form = new FormData();
  const given = {
    role: options.role,
    act: options.act,
    asOf: options.asOf === '' ? 'purchase' : options.asOf,
    // The end of that day: everything that was seen on it was known.
    ...(options.knownAt !== '' && { knownAt: `${options.knownAt}T23:59:59.999Z` }),
    ...(documents.length > 0 && { vendor }),
    ...(Object.keys(mapping).length > 0 && { mapping }),
  };
  form.append('options', JSON.stringify(given));
  form.append('files', file, file.name);
  for (const each of ownership) form.append('ownership', each, each.name);
  for (const each of documents) form.append('documents', each, each.name);
  return form;
}
