/** One-time links, with which one joins or sets a new password. */
import { z } from 'zod';
import { acceptInvitation, showInvitation } from '../../../operations/accounts/invite.ts';
import { type Route, route } from '../route.ts';
import * as contract from './contract.ts';
import { MOST_BYTES, type Room, done, signBrowserIn, told } from './room.ts';

const LinkPath = z.object({ token: contract.token });
type LinkPath = z.output<typeof LinkPath>;

export function linkRoutes(room: Room): readonly Route[] {
  const { context, options } = room;
  return [
    route<LinkPath>({
      operation: null,
      method: 'get',
      path: '/invitations/{token}',
      summary: 'What a one-time link is for',
      params: LinkPath,
      responses: { 200: { description: 'The link works.', json: contract.invitation } },
      handle: async ({ c, params }) =>
        told(c, { ...(await showInvitation(context, params.token)), oidc: options.oidc !== null }),
    }),
    route<LinkPath, unknown, z.output<typeof contract.acceptance>>({
      operation: null,
      method: 'post',
      path: '/invitations/{token}',
      summary: 'Join, or set a new password, with a one-time link; signs in',
      params: LinkPath,
      body: contract.acceptance,
      bodyBytes: MOST_BYTES,
      responses: { 204: { description: 'Joined, or the new password is set; signed in.' } },
      async handle({ c, params, body: { name, displayName, password } }) {
        const userId = await acceptInvitation(context, params.token, {
          ...(name !== undefined && { name }),
          displayName: displayName ?? null,
          by: { password },
        });
        await signBrowserIn(room, c, userId);
        return done(c);
      },
    }),
  ];
}
