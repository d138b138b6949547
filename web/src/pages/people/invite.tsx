import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/client.ts';
import type { UserRole } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { Secret } from './secret.tsx';

export const ROLES: readonly UserRole[] = ['reader', 'analyst', 'approver', 'admin'];

/** Makes a link by which one person makes their account. */
export function Invite() {
  const { t } = useSpeech();
  const [role, setRole] = useState<UserRole>('analyst');
  const queries = useQueryClient();
  const invite = useMutation({
    mutationFn: () => ask<{ link: string }>('/users', { method: 'POST', body: { role } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate();
      }}
    >
      <NativeSelect
        label={t('people.role')}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value as UserRole)}
        data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <Button type="submit" loading={invite.isPending}>
        {t('people.invite.submit')}
      </Button>
      {invite.isError && <ProblemBox error={invite.error} />}
      {invite.data && <Secret text={new URL(invite.data.link, location.origin).href} about={t('people.invite.done')} />}
    </form>
  );
}
