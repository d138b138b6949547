import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Finding, RecordedScreening } from '../../api/shapes.ts';
import { en } from '../../language/en.ts';
import { type Speech, type TextKey, useSpeech } from '../../language/language.tsx';
import { Facts, Section } from '../../parts/page.tsx';
import { OutcomeTag } from '../../parts/tags.tsx';
import { DayText, English, HashText, NameText } from '../../parts/texts.tsx';
import { useKeys } from '../../shell/keys.ts';
import { Answer } from './answer.tsx';
import { FindingView } from './finding-view.tsx';
import { Names } from './names.tsx';
import { Replay } from './replay.tsx';

/** One purchase, the answer about it, and its findings one at a time. */
export function ScreeningView({ screening, run }: { screening: RecordedScreening; run: string }) {
  const { t, language } = useSpeech();
  const { finding: wanted } = useSearch({ from: '/cases/$case' });
  const { case: caseId } = useParams({ from: '/cases/$case' });
  const navigate = useNavigate();
  const { findings } = screening;
  const chosen = Math.min(Math.max(0, Number(wanted ?? 0) || 0), Math.max(0, findings.length - 1));
  const finding = findings[chosen];
  const choose = (index: number): void =>
    void navigate({
      to: '/cases/$case',
      params: { case: caseId },
      search: (old) => ({ ...old, finding: String((index + findings.length) % findings.length) }),
      replace: true,
      resetScroll: false,
    });
  useKeys(findings.length > 1 ? { ']': () => choose(chosen + 1), '[': () => choose(chosen - 1) } : {});
  return (
    <>
      {finding && <Names finding={finding} screening={screening} />}
      <Section title={t('case.answer')}>
        <Answer key={screening.id} text={screening.answer} />
        {language !== 'en' && <p className="dim small">{t('app.english')}</p>}
        <PurchaseFacts screening={screening} run={run} />
      </Section>
      <Section title={t('case.findings')}>
        {findings.length === 0 && <p>{t('case.findings.none')}</p>}
        {findings.length > 1 && (
          <ul className="findings">
            {findings.map((each, index) => (
              <FindingItem
                key={index}
                finding={each}
                day={screening.asOf}
                isChosen={index === chosen}
                choose={() => choose(index)}
              />
            ))}
          </ul>
        )}
        {finding && <FindingView finding={finding} screening={screening} />}
      </Section>
      <ListsAsked screening={screening} />
    </>
  );
}

function FindingItem({
  finding,
  day,
  isChosen,
  choose,
}: {
  finding: Finding;
  day: string;
  isChosen: boolean;
  choose: () => void;
}) {
  const { t } = useSpeech();
  const held = finding.listing.onDate;
  return (
    <li>
      <button type="button" className="finding-item" aria-pressed={isChosen} onClick={choose}>
        <span>
          <strong className="block">{aboutText(finding, t)}</strong>
          <English>{finding.listTitle}</English>
          {/* What documents say is no listing that holds or does not. */}
          {!finding.documents && (
            <span className="dim small block">
              {t(`case.onDate.${held === null ? 'unknown' : held ? 'yes' : 'no'}`, { day })}
            </span>
          )}
        </span>
        <OutcomeTag outcome={finding.outcome} />
      </button>
    </li>
  );
}

/** Whom or what the finding is about; the id of a check that has no words here yet. */
function aboutText({ check, origin }: Finding, t: Speech['t']): string {
  const key = `case.about.${check}`;
  return key in en ? t(key as TextKey, { device: origin?.device ?? '' }) : check;
}

function PurchaseFacts({ screening, run }: { screening: RecordedScreening; run: string }) {
  const { t, country } = useSpeech();
  const { purchase } = screening;
  const amount = purchase.amount && `${purchase.amount.value} ${purchase.amount.currency ?? ''}`;
  return (
    <Facts
      items={[
        [t('case.purchase'), purchase.id],
        [t('case.purchase.date'), <DayText day={purchase.date} />],
        purchase.buyer && [t('field.buyer'), <NameText>{purchase.buyer.name}</NameText>],
        purchase.items.length > 0 && [
          t('field.item'),
          purchase.items
            .map((item) =>
              [item.quantity && `${item.quantity} ×`, item.brand, item.model, item.description]
                .filter(Boolean)
                .join(' '),
            )
            .join('; '),
        ],
        !!amount && [t('field.amount'), <span className="digits">{amount}</span>],
        !!purchase.destination && [t('field.destination'), country(purchase.destination)],
        !!purchase.contract && [t('field.contract'), purchase.contract],
        [
          t('case.alert.run'),
          <Link to="/runs/$run" params={{ run }}>
            {purchase.file ?? run}
            {purchase.row !== null && `, ${t('case.row', { row: purchase.row })}`}
          </Link>,
        ],
      ]}
    />
  );
}

/** What was asked, of which copies, and how to check it. */
function ListsAsked({ screening }: { screening: RecordedScreening }) {
  const { t } = useSpeech();
  return (
    <Section title={t('case.lists')}>
      <ul className="plain">
        {screening.lists.map(({ list, title, copyOf, takenIn, note }) => (
          <li key={list}>
            <Link to="/lists">
              <English>{title}</English>
            </Link>
            {': '}
            {t('case.lists.copyOf')} <DayText day={copyOf} />
            {takenIn && takenIn !== copyOf && <> ({t('case.lists.takenIn', { day: takenIn })})</>}
            {note && (
              <div className="dim small">
                <English>{note}</English>
              </div>
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('case.ids')}</summary>
        <Facts
          isWide
          items={[
            [t('case.screening'), <HashText hash={screening.id} whole />],
            [t('case.snapshot'), <HashText hash={screening.snapshot} whole />],
            [t('case.policy'), <HashText hash={screening.policy} whole />],
          ]}
        />
        <Replay screening={screening.id} />
      </details>
    </Section>
  );
}
