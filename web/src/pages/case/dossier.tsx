import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { askFile } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { Section } from '../../parts/page.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';

const FORMATS = ['pdf', 'html', 'json', 'bundle'] as const;
const ENDINGS = { pdf: 'pdf', html: 'html', json: 'json', bundle: 'zip' } as const;

/** An answer to an inquiry, made on the server from the record. */
export function Dossier({ caseId }: { caseId: string }) {
  const { t } = useSpeech();
  const [given, setGiven] = useState({ letter: '', asOf: '', format: 'pdf' as (typeof FORMATS)[number] });
  const make = useMutation({
    mutationFn: async () => {
      const { letter, asOf, format } = given;
      const body = { letter, format, ...(asOf !== '' && { asOf }) };
      const { blob, name } = await askFile(`/cases/${encodeURIComponent(caseId)}/dossier`, { method: 'POST', body });
      download(blob, name ?? `dossier-${caseId}.${ENDINGS[format]}`);
    },
  });
  return (
    <div className="no-print">
      <Section title={t('dossier.title')}>
        <details>
          <summary>{t('dossier.submit')}</summary>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              make.mutate();
            }}
          >
            <p className="dim">{t('dossier.text')}</p>
            <Textarea
              label={t('dossier.letter')}
              description={t('dossier.letter.hint')}
              autosize
              minRows={4}
              maxRows={16}
              value={given.letter}
              onChange={(event) => setGiven({ ...given, letter: event.currentTarget.value })}
            />
            <div className="fields">
              <TextInput
                type="date"
                label={t('start.asOf')}
                value={given.asOf}
                onChange={(event) => setGiven({ ...given, asOf: event.currentTarget.value })}
              />
              <NativeSelect
                label={t('dossier.format')}
                value={given.format}
                onChange={(event) => setGiven({ ...given, format: event.currentTarget.value as typeof given.format })}
                data={FORMATS.map((value) => ({ value, label: t(`dossier.format.${value}`) }))}
              />
            </div>
            {make.isError && <ProblemBox error={make.error} />}
            <p role="status">{make.isPending ? t('dossier.working') : make.isSuccess && t('dossier.done')}</p>
            <Button type="submit" loading={make.isPending}>
              {t('dossier.submit')}
            </Button>
          </form>
        </details>
      </Section>
    </div>
  );
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
