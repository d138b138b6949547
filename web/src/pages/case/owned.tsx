import type { Finding } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Facts } from '../../parts/page.tsx';
import { English, NameText } from '../../parts/texts.tsx';
import { OwnershipGraph } from './ownership-graph.tsx';
import { type Link, chainsOf } from './chains.ts';
import { useShare } from './share.ts';

type FindingOwned = NonNullable<Finding['owned']>;

/** How the supplier belongs to the listed party: the arithmetic in words, the chains as text, and drawn. */
export function Owned({
  finding,
  owned,
  findings,
}: {
  finding: Finding;
  owned: FindingOwned;
  findings: readonly Finding[];
}) {
  const { t, percent } = useSpeech();
  const chains = chainsOf(findings, owned.test);
  return (
    <>
      <h3>{t('case.owned.title')}</h3>
      <Facts
        items={[
          [t('case.owned.test'), <English>{owned.title}</English>],
          [t('case.owned.answer'), t(owned.answer === 'yes' ? 'app.yes' : 'outcome.unknown')],
          [
            t('case.owned.inForce'),
            t(owned.inForce === 'yes' ? 'app.yes' : owned.inForce === 'no' ? 'app.no' : 'outcome.unknown'),
          ],
          [
            t('case.owned.held'),
            <>
              {owned.held && <English>{owned.held}</English>}{' '}
              {owned.shareMin !== owned.shareMax &&
                t('case.owned.between', { min: percent(owned.shareMin), max: percent(owned.shareMax) })}
            </>,
          ],
          [t('case.owned.source'), <English>{owned.source}</English>],
        ]}
      />
      <OwnershipGraph chains={chains} chosen={finding} />
      <h4>{t('case.owned.path')}</h4>
      <ul className="chains">
        {chains.map((chain) => (
          <li key={chain.names.join()}>
            {chain.names.map((name, index) => (
              <span key={name}>
                {index > 0 && <Arrow step={chain.steps[index - 1] ?? null} />}
                <NameText>{name}</NameText>
                {index === 0 && <span className="dim"> ({t('case.owned.listed')})</span>}
                {index === chain.names.length - 1 && <span className="dim"> ({t('case.owned.supplier')})</span>}
              </span>
            ))}
            <Steps names={chain.names} steps={chain.steps} />
            {chain.sameName && <div className="dim small">{t('case.owned.sameName')}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** From one party of a chain to the next, with the share. */
function Arrow({ step }: { step: Link['step'] }) {
  const shareOf = useShare();
  return (
    <>
      <span aria-hidden="true"> → </span>
      {step && <span className="digits">{shareOf(step)} </span>}
    </>
  );
}

/** The interests of a chain as the sources state them, one line a step. */
function Steps({ names, steps }: { names: readonly string[]; steps: readonly Link['step'][] }) {
  if (steps.length === 0) return null;
  return (
    <ul className="chain-steps dim small">
      {steps.map(
        (step, index) =>
          step &&
          step.says !== '' && (
            <li key={names[index]}>
              <NameText>{names[index] ?? ''}</NameText> <English>{step.says}</English>
            </li>
          ),
      )}
    </ul>
  );
}
