import { notice, type Reply } from './reply.ts';

/** Who may keep the stories. */
export function accessReply(roles: readonly string[]): Reply {
  if (roles.length === 0) {
    return notice('The stories are kept by those who manage this server, and nobody else.');
  }
  const mentions = roles.map((role) => `<@&${role}>`).join(', ');
  return notice(
    `The stories are kept by those who manage this server and by ${mentions}.\n-# Discord hides \`/corpus\` from others until you show it to them: Server Settings → Integrations → this bot → /corpus → Add Roles.`,
  );
}
