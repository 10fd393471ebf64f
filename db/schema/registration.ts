import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import type { InvitationState, MemberRole } from '../../app/domain/consortia/member';
import { audienceColumn, id, instant, readBy } from './columns';
import { consortia } from './consortia';
import { organisations, people } from './people';
import { lots, procedures } from './procedures';
import { actorReads, portal, verbWrites } from './roles';

const procedureId = () => uuid('procedure_id').notNull();

const organisationId = () =>
  uuid('organisation_id')
    .notNull()
    .references(() => organisations.id);

const ofConsortium = (t: { consortiumId: AnyPgColumn; procedureId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.consortiumId, t.procedureId],
    foreignColumns: [consortia.id, consortia.procedureId],
  });

/** An organisation's interest in a procedure or a lot, a row per reader: the organisation itself; the team. */
export const interests = portal
  .table(
    'interest',
    {
      id: id(),
      organisationId: organisationId(),
      procedureId: procedureId().references(() => procedures.id),
      /** Null: the procedure as a whole. */
      lotId: uuid('lot_id'),
      audience: audienceColumn(), // organisation, team
      organisationName: text('organisation_name').notNull(),
      /** Who registered it for the organisation. */
      personName: text('person_name').notNull(),
      registeredAt: instant('registered_at').notNull(),
    },
    (t) => [
      check(
        'interest_audience',
        sql`${t.audience} in ('team:' || ${t.procedureId}, 'organisation:' || ${t.organisationId})`,
      ),
      unique('interest_once').on(t.procedureId, t.organisationId, t.lotId, t.audience).nullsNotDistinct(),
      foreignKey({ columns: [t.lotId, t.procedureId], foreignColumns: [lots.id, lots.procedureId] }),
      actorReads(),
      ...verbWrites(['insert', 'delete']),
    ],
  )
  .enableRLS();

/** The part that an organisation has in a party, as all of its own people may know it. */
export const participations = portal
  .table(
    'participation',
    {
      consortiumId: uuid('consortium_id').notNull(),
      organisationId: organisationId(),
      procedureId: procedureId(),
      audience: audienceColumn(), // organisation
      consortiumName: text('consortium_name').notNull(),
      role: text('role').$type<MemberRole>().notNull(),
      since: instant('since').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.consortiumId, t.organisationId] }),
      readBy('participation', t.audience, 'organisation', t.organisationId),
      ofConsortium(t),
      index('participation_procedure').on(t.procedureId, t.organisationId),
      actorReads(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();

/** An organisation that was asked to join a party: the party's own to read, until a submission tells of it. */
export const consortiumInvitations = portal
  .table(
    'consortium_invitation',
    {
      id: id(),
      consortiumId: uuid('consortium_id').notNull(),
      procedureId: procedureId(),
      audience: audienceColumn(), // consortium
      email: text('email').notNull(),
      kvkNumber: text('kvk_number').notNull(),
      role: text('role').$type<Exclude<MemberRole, 'group_lead'>>().notNull(),
      invitedBy: uuid('invited_by')
        .notNull()
        .references(() => people.id),
      inviterName: text('inviter_name').notNull(),
      invitedAt: instant('invited_at').notNull(),
      state: text('state').$type<InvitationState>().notNull(),
      settledAt: instant('settled_at'),
    },
    (t) => [
      readBy('consortium_invitation', t.audience, 'consortium', t.consortiumId),
      ofConsortium(t),
      index('consortium_invitation_list').on(t.consortiumId, t.invitedAt),
      actorReads(),
      ...verbWrites(['insert', 'update']),
    ],
  )
  .enableRLS();
