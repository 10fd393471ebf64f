import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { TABLE_NAMES, TABLES } from './support/tables';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

/** Every grant in the catalog but the owner's own, as `<grantee> <privilege> <object>`. */
async function granted(): Promise<string[]> {
  const rows = await db.superuser<{ grant: string }[]>`
    with object as (
      select relname::text as name, relowner as owner, relnamespace as schema, relacl as acl from pg_class
      union all
      select relname || '.' || attname, relowner, relnamespace, attacl
        from pg_attribute join pg_class c on c.oid = attrelid where attacl is not null
      union all
      select p.oid::regprocedure::text, proowner, pronamespace, coalesce(proacl, acldefault('f', proowner)) from pg_proc p
      union all
      select 'schema ' || nspname, nspowner, oid, nspacl from pg_namespace
    )
    select concat_ws(' ', case when grantee = 0 then 'PUBLIC' else grantee::regrole::text end,
                     lower(privilege_type), name, case when is_grantable then 'WITH GRANT OPTION' end) as "grant"
      from object, aclexplode(acl)
     where schema in ('portal'::regnamespace, 'auth'::regnamespace) and grantee <> owner`;
  return rows.map((row) => row.grant).sort();
}

const AUTH = ['credential', 'rate_limit', 'session', 'token', 'visit'];

const ON_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  'portal.my_audiences()': ['actor', 'searcher'],
  'portal.my_parts()': ['actor'],
  'portal.my_unopened(uuid)': ['actor'],
  'portal.count_recipients(uuid)': ['actor'],
  'portal.my_recent(uuid[])': ['actor'],
  'portal.search_questions(uuid,text)': ['actor'],
  'portal.search_plain(text)': ['searcher', 'verb'],
  'portal.search_words(text)': ['searcher', 'verb'],
  'portal.current_person()': ['actor', 'verb', 'walls', 'stamper'],
  'portal.change_scope()': ['verb'],
  'portal.open_change(uuid,uuid)': ['verb', 'login'],
  'portal.append_event(jsonb,jsonb)': ['verb'],
  'portal.hold_document(uuid)': ['verb'],
  'portal.store_updates(uuid[],uuid[],bigint[],text[])': ['login'],
  'portal.stamp_deliveries(text,uuid[],uuid[],timestamp with time zone[])': ['dispatcher'],
  'portal.enqueue(text,json,interval)': ['verb', 'login'],
};

const ON_TABLES = TABLE_NAMES.flatMap((table) => {
  const { verb, dispatcher, walls, scribe = [], searcher = [], stamper } = TABLES[table]!;
  return [
    `portal_actor select ${table}`,
    `portal_verb select ${table}`,
    ...verb.map((command) => `portal_verb ${command} ${table}`),
    ...(dispatcher ? [`portal_dispatcher select ${table}`] : []),
    ...(walls ? [`portal_walls select ${table}`] : []),
    ...scribe.map((command) => `portal_scribe ${command} ${table}`),
    ...searcher.map((column) => `portal_searcher select ${table}.${column}`),
    ...(stamper?.select ?? []).map((column) => `portal_stamper select ${table}.${column}`),
    ...(stamper?.update ?? []).map((column) => `portal_stamper update ${table}.${column}`),
  ];
});

test('every grant is one of these, and none is for everybody', async () => {
  const due = [
    ...ON_TABLES,
    ...['verb', 'dispatcher', 'scribe'].map((role) => `portal_${role} select audience_member`),
    ...AUTH.flatMap((table) =>
      ['select', 'insert', 'update', 'delete'].map((command) => `portal_login ${command} ${table}`),
    ),
    ...Object.entries(ON_FUNCTIONS).flatMap(([name, roles]) =>
      roles.map((role) => `portal_${role} execute ${name}`),
    ),
    ...['actor', 'verb', 'walls', 'dispatcher', 'stamper', 'scribe', 'searcher', 'login'].map(
      (role) => `portal_${role} usage schema portal`,
    ),
    'portal_login usage schema auth',
  ];
  expect(await granted()).toEqual(due.sort());
});

test("the queue's tables and the migrations' are out of reach of who reads, writes or dispatches", async () => {
  const reachable = await db.superuser`
    select role, relname from unnest(array['portal_actor', 'portal_verb', 'portal_dispatcher', 'portal_walls',
                                           'portal_stamper', 'portal_scribe', 'portal_searcher', 'portal_login']) as role, pg_class
     where relnamespace in ('graphile_worker'::regnamespace, 'drizzle'::regnamespace)
       and relkind in ('r', 'v') and has_table_privilege(role, pg_class.oid, 'select, insert, update, delete')`;
  expect(reachable).toEqual([]);
});
