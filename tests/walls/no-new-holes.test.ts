import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAudience } from '~/domain/audiences/audience';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { tellStory } from './support/story';
import { TABLE_NAMES, TABLES } from './support/tables';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const ROLES = ['actor', 'verb', 'walls', 'dispatcher', 'stamper', 'scribe', 'searcher', 'queue', 'login'].map(
  (n) => `portal_${n}`,
);

describe('every table of the portal', () => {
  test('has row level security, forced', async () => {
    const open = await db.superuser`
      select relname from pg_class where relnamespace = 'portal'::regnamespace and relkind in ('r', 'p')
         and not (relrowsecurity and relforcerowsecurity)`;
    expect(open).toEqual([]);
  });

  test('has policies of the known roles, permissive, one per role and command, none for all commands', async () => {
    const policies = await db.superuser<{ tablename: string; name: string; roles: string }[]>`
      select tablename, policyname || ' ' || cmd || ' ' || permissive as name, array_to_string(roles, ',') as roles
        from pg_policies where schemaname = 'portal'`;
    const due = TABLE_NAMES.flatMap((table) => {
      const { verb, dispatcher, walls, scribe = [], searcher, stamper } = TABLES[table]!;
      const all: [string, string][] = [
        ['actor', 'select'],
        ['verb', 'select'],
        ...verb.map((command): [string, string] => ['verb', command]),
        ...scribe.map((command): [string, string] => ['scribe', command]),
        ...(dispatcher ? ([['dispatcher', 'select']] as [string, string][]) : []),
        ...(walls ? ([['walls', 'select']] as [string, string][]) : []),
        ...(searcher ? ([['searcher', 'select']] as [string, string][]) : []),
        ...(stamper
          ? ([
              ['stamper', 'select'],
              ['stamper', 'update'],
            ] as [string, string][])
          : []),
      ];
      return all.map(
        ([role, command]) => `${table} ${role}_${command} ${command.toUpperCase()} PERMISSIVE portal_${role}`,
      );
    });
    expect(policies.map(({ tablename, name, roles }) => `${tablename} ${name} ${roles}`).sort()).toEqual(
      due.sort(),
    );
  });

  test('has one audience per row, never empty', async () => {
    const columns = await db.superuser<{ relname: string }[]>`
      select relname from pg_attribute a join pg_class c on c.oid = a.attrelid
       where relnamespace = 'portal'::regnamespace and relkind = 'r' and attname = 'audience' and attnotnull
         and format_type(atttypid, null) = 'text' order by relname`;
    expect(columns.map((column) => column.relname)).toEqual([...TABLE_NAMES].sort());
  });

  test('is filled, by a whole story, with canonical audiences only', async () => {
    await tellStory(db.database);
    for (const table of TABLE_NAMES) {
      const rows = await db.superuser.unsafe<{ audience: string }[]>(
        `select distinct audience from portal.${table}`,
      );
      expect(rows.length, table).toBeGreaterThan(0);
      expect(
        rows.filter(({ audience }) => parseAudience(audience) === null),
        table,
      ).toEqual([]);
    }
  });
});

describe('no way around', () => {
  test('the only view is the one that defines audiences, and its owner can only read', async () => {
    const others = await db.superuser`
      select relname, relkind, pg_get_userbyid(relowner) as owner from pg_class
       where relnamespace in ('portal'::regnamespace, 'auth'::regnamespace) and relkind not in ('r', 'i')`;
    expect(others).toEqual([{ relname: 'audience_member', relkind: 'v', owner: 'portal_walls' }]);
  });

  test('functions with the rights of another are few, closed to search paths, and not of a mighty role', async () => {
    const functions = await db.superuser`
      select proname as name, pg_get_userbyid(proowner) as owner, proconfig as settings from pg_proc
       where pronamespace in ('portal'::regnamespace, 'auth'::regnamespace) and prosecdef order by 1`;
    const settings = ['search_path=""'];
    expect(functions).toEqual([
      { name: 'count_recipients', owner: 'portal_walls', settings },
      { name: 'enqueue', owner: 'portal_queue', settings },
      { name: 'my_audiences', owner: 'portal_walls', settings },
      { name: 'my_parts', owner: 'portal_walls', settings },
      { name: 'my_recent', owner: 'portal_stamper', settings },
      { name: 'my_unopened', owner: 'portal_stamper', settings },
      { name: 'search_questions', owner: 'portal_searcher', settings },
      { name: 'stamp_deliveries', owner: 'portal_stamper', settings },
      { name: 'store_updates', owner: 'portal_scribe', settings },
    ]);
  });

  test('no trigger, no rule, no default privilege works in the dark', async () => {
    expect(
      await db.superuser`select tgname from pg_trigger join pg_class c on c.oid = tgrelid
        where relnamespace = 'portal'::regnamespace and not tgisinternal`,
    ).toEqual([]);
    expect(
      await db.superuser`select rulename from pg_rewrite join pg_class c on c.oid = ev_class
        where relnamespace = 'portal'::regnamespace and relkind = 'r'`,
    ).toEqual([]);
    expect(
      await db.superuser`select * from pg_default_acl where defaclnamespace = 'portal'::regnamespace`,
    ).toEqual([]);
  });

  test('the roles of the portal are no superusers, pass no policy, cannot log in and inherit nothing', async () => {
    const roles = await db.superuser<{ rolname: string }[]>`
      select rolname from pg_roles where rolname like 'portal\\_%' and not rolsuper and not rolbypassrls
         and not rolcanlogin and not rolcreaterole and not rolcreatedb and not rolinherit order by 1`;
    expect(roles.map((role) => role.rolname)).toEqual([...ROLES].sort());
    const app = await db.superuser<{ role: string; inherit: boolean; may: boolean; admin: boolean }[]>`
      select roleid::regrole::text as role, inherit_option as inherit, set_option as may, admin_option as admin
        from pg_auth_members where member = 'gelijkspraak_app'::regrole order by 1`;
    const become = { inherit: false, may: true, admin: false };
    expect(app).toEqual([
      { role: 'portal_actor', ...become },
      { role: 'portal_dispatcher', ...become },
      { role: 'portal_login', inherit: true, may: false, admin: false },
      { role: 'portal_queue', ...become },
      { role: 'portal_scribe', ...become },
      { role: 'portal_verb', ...become },
    ]);
  });
});
