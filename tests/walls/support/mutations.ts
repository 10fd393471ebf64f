import type postgres from 'postgres';

/** One hole made on purpose, and how to close it again. */
export type Mutation = { readonly name: string; readonly make: string; readonly undo: string };

type Policy = {
  policyname: string;
  roles: string;
  cmd: string;
  qual: string | null;
  with_check: string | null;
};

const policiesOf = (sql: postgres.Sql, table: string) => sql<Policy[]>`
  select policyname, array_to_string(roles, ', ') as roles, cmd, qual, with_check from pg_policies
   where schemaname = 'portal' and tablename = ${table} order by policyname`;

/** Policies whose condition is `true` already: opening them changes nothing, so they are only taken away. */
export const OPEN_BY_DESIGN: Readonly<Record<string, string>> = {
  walls_select: 'membership is computed over all rows; the role can only be reached through functions',
  scribe_delete: 'the log of any document is merged; what is read so is shown to nobody',
  scribe_insert: 'the function that stores updates asks who may write before it inserts',
  scribe_select: 'the same log and the same function',
  scribe_update: 'a snapshot takes the place of the one before',
  searcher_select:
    'one function searches all words and applies the audiences; the role can only be reached through it',
  stamper_select: 'one function stamps any delivery; the role can only be reached through it',
  stamper_update: 'the same; the grant names three columns',
};

const clauses = ({ qual, with_check }: Policy) =>
  `${qual === null ? '' : ` using (${qual})`}${with_check === null ? '' : ` with check (${with_check})`}`;

function policyMutations(table: string, policy: Policy): Mutation[] {
  const { policyname: name, roles, cmd, qual, with_check: check } = policy;
  const at = `${name} on portal.${table}`;
  const undo = `alter policy ${at}${clauses(policy)}`;
  const open = (clause: string) => ({
    name: `${name} ${clause}`,
    make: `alter policy ${at} ${clause}`,
    undo,
  });
  const create = `create policy ${at} for ${cmd} to ${roles}${clauses(policy)}`;
  return [
    ...(qual === null || qual === 'true' ? [] : [open('using (true)')]),
    ...(check === null || check === 'true' ? [] : [open('with check (true)')]),
    { name: `without ${name}`, make: `drop policy ${at}`, undo: create },
  ];
}

/** Roles whose every command on every table is tried by the checks. */
const TRIED = ['portal_actor', 'portal_verb', 'portal_scribe'];

/** For one table: every policy opened and taken away, row security not forced, not enabled, and grants too many. */
export async function mutationsOf(sql: postgres.Sql, table: string): Promise<readonly Mutation[]> {
  const policies = await policiesOf(sql, table);
  const alter = (make: string, undo: string): Mutation => {
    return {
      name: make,
      make: `alter table portal.${table} ${make}`,
      undo: `alter table portal.${table} ${undo}`,
    };
  };
  const grants = await sql<{ role: string; command: string }[]>`
    select role, command from unnest(array['portal_actor', 'portal_verb', 'portal_dispatcher', 'portal_scribe', 'portal_login']) as role,
           unnest(array['insert', 'update', 'delete', 'truncate']) as command
     where not has_table_privilege(role, ${`portal.${table}`}::regclass, command)`;
  return [
    ...policies.flatMap((policy) => policyMutations(table, policy)),
    alter('no force row level security', 'force row level security'),
    alter('disable row level security', 'enable row level security'),
    ...grants
      .filter(({ role }) => TRIED.includes(role))
      .map(({ role, command }) => ({
        name: `${command} granted to ${role}`,
        make: `grant ${command} on portal.${table} to ${role}`,
        undo: `revoke ${command} on portal.${table} from ${role}`,
      })),
  ];
}

/** Names of the policies that are open already, as the catalog has them. */
export async function openPolicies(sql: postgres.Sql): Promise<readonly string[]> {
  const rows = await sql<{ policyname: string }[]>`
    select distinct policyname from pg_policies where schemaname = 'portal'
       and coalesce(qual, 'true') = 'true' and coalesce(with_check, 'true') = 'true' order by policyname`;
  return rows.map((row) => row.policyname);
}

/** The state of all walls as text, to see that everything was put back. */
export async function wallsAsText(sql: postgres.Sql): Promise<string> {
  const [row] = await sql<{ state: string }[]>`
    select concat(
      (select string_agg(p::text, e'\n' order by tablename, policyname) from pg_policies p where schemaname = 'portal'),
      (select string_agg(concat(relname, relrowsecurity, relforcerowsecurity, relacl), e'\n' order by relname)
         from pg_class where relnamespace = 'portal'::regnamespace),
      (select string_agg(concat(proname, prosrc, prosecdef, proacl), e'\n' order by oid)
         from pg_proc where pronamespace = 'portal'::regnamespace),
      pg_get_viewdef('portal.audience_member'::regclass)) as state`;
  return row!.state;
}
