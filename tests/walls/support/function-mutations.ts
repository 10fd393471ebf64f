import type postgres from 'postgres';
import { countViolations, partViolations, recentViolations, unopenedViolations } from '../checks/functions';
import { storeViolations } from '../checks/store-updates';
import { ownAudienceViolations } from '../checks/membership';
import { searchViolations } from '../checks/question-search';
import { readingViolations } from '../checks/reading';
import { tableViolations } from '../checks/table';
import type { Mutation } from './mutations';
import type { Walls } from './walls';

type Check = (walls: Walls) => Promise<string[]>;

const originals: Check = (walls) => readingViolations(walls, 'question_original');
const changes: Check = (walls) => tableViolations(walls, 'question_original');

/** What is cut out of which function, and the checks that each must notice it. */
const CUTS: readonly (readonly [name: string, from: string, to: string, checks: readonly Check[]])[] = [
  ['my_audiences', 'where m.person_id = portal.current_person()', '', [ownAudienceViolations, originals]],
  ['my_audiences', `union select 'public'`, '', [ownAudienceViolations, originals]],
  ['my_audiences', `union select 'public'`, `union select 'operators'`, [ownAudienceViolations, originals]],
  ['count_recipients', 'return null', 'null', [countViolations]],
  ['count_recipients', 'and m.recipient', '', [countViolations]],
  ['count_recipients', `'team:'`, `'participants:'`, [countViolations]],
  ['my_parts', 'where r.person_id = portal.current_person()', '', [partViolations]],
  ['my_parts', 'where p.person_id = portal.current_person()', '', [partViolations]],
  ['my_unopened', 'd.person_id = portal.current_person() and', '', [unopenedViolations]],
  ['my_unopened', 'and d.procedure_id = scope', '', [unopenedViolations]],
  ['my_unopened', 'and d.opened_at is null', '', [unopenedViolations]],
  ['my_recent', 'and d.person_id = portal.current_person()', '', [recentViolations]],
  ['my_recent', 'd.view_id = any(views) and', '', [recentViolations]],
  ['my_recent', `or d.opened_at > now() - interval '1 hour'`, 'or true', [recentViolations]],
  ...['p', 'o', 'w', 'q'].flatMap((row) => [
    ['search_questions', `and ${row}.audience = any(mine)`, '', [searchViolations]] as const,
    ['search_questions', `${row}.procedure_id = scope and`, '', [searchViolations]] as const,
  ]),
  ['search_questions', 'portal.my_audiences()', `array['public']`, [searchViolations]],
  ['search_questions', `o.audience like 'asker:%'`, 'true', [searchViolations]],
  ['store_updates', 'and d.frozen_at is null', '', [storeViolations]],
  ['store_updates', 'm.audience = d.writers and', '', [storeViolations]],
  ['store_updates', 'm.audience = d.writers', 'm.audience = d.audience', [storeViolations]],
  ['store_updates', 'and m.person_id = p.person_id', '', [storeViolations]],
  ['store_updates', `when a.audience is null then 'no_access'`, '', [storeViolations]],
  ['store_updates', 'and c.person_id = e.person_id', '', [storeViolations]],
  ['store_updates', `from verdict where refused = ''`, 'from verdict', [storeViolations]],
  ['store_updates', 'perform pg_advisory_xact_lock_shared', 'perform abs', [storeViolations]],
  ['store_updates', `'auditors:' || procedure_id`, 'audience', [storeViolations]],
  ['current_person', 'app.person_id', 'app.nobody', [originals]],
  ['change_scope', 'app.change_scope', 'app.person_id', [changes]],
];

export async function functionMutations(
  sql: postgres.Sql,
): Promise<readonly (Mutation & { checks: readonly Check[] })[]> {
  return Promise.all(
    CUTS.map(async ([name, from, to, checks]) => {
      const [row] = await sql<{ definition: string }[]>`
        select pg_get_functiondef(${`portal.${name}`}::regproc) as definition`;
      const undo = row!.definition;
      const make = undo.replace(from, to);
      if (make === undo) throw new Error(`portal.${name} has no ${from} to cut`);
      return { name: `${name} without ${from}`, make, undo, checks };
    }),
  );
}

/** Each arm of `audience_member` left out, its flag turned, its condition dropped, its roles too few or too many. */
export async function memberMutations(sql: postgres.Sql): Promise<readonly Mutation[]> {
  const [row] = await sql<{ definition: string }[]>`
    select pg_get_viewdef('portal.audience_member'::regclass) as definition`;
  const arms = row!.definition.replace(/;\s*$/, '').split(/\nUNION ALL\n/);
  const view = (parts: readonly string[]) =>
    `create or replace view portal.audience_member (audience, person_id, recipient) as ${parts.join(' union all ')}`;
  return arms.flatMap((arm, i) => {
    const label = arm.trim().split('\n')[0];
    const others = [arms.slice(0, i), arms.slice(i + 1)] as const;
    const variants: (readonly [string, string])[] = [
      ['flag turned', arm.replace(/(\S.*) AS recipient/, 'not ($1) as recipient')],
      ['no condition', arm.replace(/\n\s*WHERE[\s\S]*$/, '')],
      ...[...arm.matchAll(/'(\w+)'::text(?=[,\]])/g)].map(
        ([role, name]) => [`not ${name}`, arm.replace(role, `'nobody'::text`)] as const,
      ),
      ...['evaluator', 'participation_council']
        .filter((role) => !arm.includes(role))
        .map((role) => [`${role} too`, arm.replace('ARRAY[', `ARRAY['${role}'::text, `)] as const),
    ];
    return [
      { name: `without ${label}`, make: view(others.flat()), undo: view(arms) },
      ...variants
        .filter(([, changed]) => changed !== arm)
        .map(([what, changed]) => ({
          name: `${label}: ${what}`,
          make: view([...others[0], changed, ...others[1]]),
          undo: view(arms),
        })),
    ];
  });
}
