import { type DragEvent, useState } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { Loading } from '../../parts/asked.tsx';

/** Takes one file, dropped or chosen. */
export function Drop({ take, reading }: { take: (file: File) => void; reading: string | null }) {
  const { t } = useSpeech();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) take(file);
  };
  if (reading !== null)
    return (
      <div className="drop" role="status">
        <Loading />
        <p>{t('start.reading', { file: reading })}</p>
      </div>
    );
  return (
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <path
          d="M12 6h16l10 10v26H12zM28 6v10h10M24 37V23M18 28l6-6 6 6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.200"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      <p>
        {t('start.drop')}{' '}
        <label className="file-button">
          {t('start.choose')}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson,.jsonl,.xml,.zip,.gz"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) take(file);
            }}
          />
        </label>
      </p>
      <p className="dim">{t('start.formats')}</p>
    </div>
  );
}
