import { sql, type SQL } from 'drizzle-orm';
import { pgPolicy, pgRole, pgSchema } from 'drizzle-orm/pg-core';

export const portal = pgSchema('portal');

/** Reads as a person: sees what that person's audiences see, writes nothing. */
const actor = pgRole('portal_actor').existing();
/** Writes inside `change()`: sees and writes the rows of the one procedure whose chain it has locked. */
const verb = pgRole('portal_verb').existing();
/** Answers who belongs to which audience; owns `audience_member` and the functions that ask it. */
const walls = pgRole('portal_walls').existing();
/** Carries committed events of the last hour to sockets and mail. */
const dispatcher = pgRole('portal_dispatcher').existing();

/** The shape that measured fast: the function runs once per statement, then the index or the filter works. */
const mine = sql`audience = any((select portal.my_audiences())::text[])`;
const inScope = sql`procedure_id = (select portal.change_scope())`;

/** Keeps what is typed in documents: their log and its snapshots. */
const scribe = pgRole('portal_scribe').existing();

type VerbCommand = 'insert' | 'update' | 'delete';

/** What people may read: rows of their audiences. */
export const actorReads = () => pgPolicy('actor_select', { for: 'select', to: actor, using: mine });

/** What a verb may read and write: rows of the locked procedure (`scope` narrows otherwise). */
export const verbWrites = (commands: readonly VerbCommand[], scope: SQL = inScope) => [
  pgPolicy('verb_select', { for: 'select', to: verb, using: scope }),
  ...commands.map((command) =>
    pgPolicy(`verb_${command}`, {
      for: command,
      to: verb,
      ...(command !== 'insert' && { using: scope }),
      ...(command !== 'delete' && { withCheck: scope }),
    }),
  ),
];

/** Membership is computed over these rows, all of them. */
export const wallsRead = () => pgPolicy('walls_select', { for: 'select', to: walls, using: sql`true` });

/** A node that is more than an hour behind starts again; its clients catch up by themselves. */
export const dispatcherReads = () =>
  pgPolicy('dispatcher_select', {
    for: 'select',
    to: dispatcher,
    using: sql`at > now() - interval '1 hour'`,
  });

/** The log of a document's text: written as it is typed, apart from verbs and their events. */
export const scribeKeeps = (commands: readonly ('select' | VerbCommand)[]) =>
  commands.map((command) =>
    pgPolicy(`scribe_${command}`, {
      for: command,
      to: scribe,
      ...(command !== 'insert' && { using: sql`true` }),
      ...((command === 'insert' || command === 'update') && { withCheck: sql`true` }),
    }),
  );
