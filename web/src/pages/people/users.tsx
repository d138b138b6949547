import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../api/client.ts';
import { usersQuery } from '../../api/questions.ts';
import type { User, UserRole } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { Tag } from '../../parts/tags.tsx';
import { Table } from '../../parts/table.tsx';
import { InstantText } from '../../parts/texts.tsx';
import { ROLES } from './invite.tsx';

export function Users({ me }: { me: string | null }) {
  const { t } = useSpeech();
  const answer = useQuery(usersQuery);
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: ({ id, ...body }: { id: string; role?: UserRole; status?: 'active' | 'disabled' }) =>
      ask(`/users/${encodeURIComponent(id)}`, { method: 'PATCH', body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
  return (
    <>
      {change.isError && <ProblemBox error={change.error} />}
      <Asked answer={answer}>
        {(users) => (
          <Table
            label={t('people.title')}
            heads={[
              { text: t('people.name') },
              { text: t('people.role') },
              { text: t('people.state') },
              { text: t('people.since') },
              { text: t('people.disable'), as: 'hidden' },
            ]}
          >
            {users.map((user) => (
              <UserRow key={user.id} user={user} isMe={user.id === me} change={change.mutate} />
            ))}
          </Table>
        )}
      </Asked>
    </>
  );
}

function UserRow({
  user,
  isMe,
  change,
}: {
  user: User;
  isMe: boolean;
  change: (change: { id: string; role?: UserRole; status?: 'active' | 'disabled' }) => void;
}) {
  const { t } = useSpeech();
  const isDisabled = user.status === 'disabled';
  return (
    <tr>
      <th scope="row">
        {user.displayName || user.name} {isMe && <span className="dim">({t('people.you')})</span>}
        {user.displayName && user.displayName !== user.name && <div className="dim small">{user.name}</div>}
      </th>
      <td>
        <NativeSelect
          size="xs"
          aria-label={`${t('people.role')}: ${user.name}`}
          value={user.role}
          disabled={isMe || isDisabled}
          onChange={(event) => change({ id: user.id, role: event.currentTarget.value as UserRole })}
          data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        />
      </td>
      <td>
        <Tag tone={user.status === 'active' ? 'calm' : 'quiet'} text={`people.${user.status}`} />
      </td>
      <td>
        <InstantText at={user.since} />
      </td>
      <td className="right">
        {!isMe && (
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              if (isDisabled || window.confirm(t('people.disable.sure', { name: user.name })))
                change({ id: user.id, status: isDisabled ? 'active' : 'disabled' });
            }}
          >
            {t(isDisabled ? 'people.enable' : 'people.disable')}
          </Button>
        )}
      </td>
    </tr>
  );
}
