import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/client.ts';
import { keysQuery } from '../../api/questions.ts';
import { useSession } from '../../api/session.ts';
import type { ApiKey, UserRole } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { Table } from '../../parts/table.tsx';
import { InstantText } from '../../parts/texts.tsx';
import { ROLES } from './invite.tsx';
import { Secret } from './secret.tsx';

/** Keys for programs: what they may do, until when, and an end before that. */
export function Keys() {
  const { t } = useSpeech();
  const answer = useQuery(keysQuery);
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: (id: string) => ask(`/keys/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['keys'] }),
  });
  return (
    <>
      {revoke.isError && <ProblemBox error={revoke.error} />}
      <Asked answer={answer}>
        {(keys) =>
          keys.length === 0 ? (
            <p className="dim">{t('people.keys.none')}</p>
          ) : (
            <KeyTable keys={keys} revoke={revoke.mutate} />
          )
        }
      </Asked>
      <MakeKey />
    </>
  );
}

function KeyTable({ keys, revoke }: { keys: readonly ApiKey[]; revoke: (id: string) => void }) {
  const { t } = useSpeech();
  return (
    <Table
      label={t('people.keys')}
      heads={[
        { text: t('people.key.label') },
        { text: t('people.role') },
        { text: t('people.since') },
        { text: t('people.key.until') },
        { text: t('people.key.revoke'), as: 'hidden' },
      ]}
    >
      {keys.map((key) => (
        <tr key={key.id}>
          <th scope="row">{key.label}</th>
          <td>{t(`role.${key.role}`)}</td>
          <td>
            <InstantText at={key.createdAt} />
          </td>
          <td>{key.revokedAt ? t('people.key.revoked') : <InstantText at={key.expiresAt} />}</td>
          <td className="right">
            {!key.revokedAt && (
              <Button size="xs" variant="default" onClick={() => revoke(key.id)}>
                {t('people.key.revoke')}
              </Button>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function MakeKey() {
  const { t } = useSpeech();
  const role = useSession().data?.user?.role ?? 'reader';
  const [given, setGiven] = useState({ label: '', role: 'reader' as UserRole, days: '90' });
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: () =>
      ask<{ secret: string }>('/keys', { method: 'POST', body: { ...given, days: Number(given.days) } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['keys'] }),
  });
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <TextInput
        label={t('people.key.label')}
        required
        withAsterisk={false}
        value={given.label}
        onChange={(event) => setGiven({ ...given, label: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('people.role')}
        value={given.role}
        onChange={(event) => setGiven({ ...given, role: event.currentTarget.value as UserRole })}
        data={ROLES.slice(0, ROLES.indexOf(role) + 1).map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <NativeSelect
        label={t('people.key.days')}
        value={given.days}
        onChange={(event) => setGiven({ ...given, days: event.currentTarget.value })}
        data={['30', '90', '365']}
      />
      <Button type="submit" loading={make.isPending}>
        {t('people.key.make')}
      </Button>
      {make.isError && <ProblemBox error={make.error} />}
      {make.data && <Secret text={make.data.secret} about={t('people.key.done')} />}
    </form>
  );
}
