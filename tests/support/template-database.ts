import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '#db/migrate';
import { databaseAt } from './database-url';
import { ensureTestCluster } from '../../scripts/launch/test-cluster.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: { superuserUrl: string; ownerUrl: string; appUrl: string; template: string };
  }
}

const MIGRATIONS = 'db/migrations';

/** Once per run: a migrated database that every test file copies. Kept between runs while migrations stay the same. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await ensureTestCluster();
  const template = `template_${await fingerprint()}`;
  const sql = postgres(cluster.superuserUrl, { max: 1, onnotice: () => {} });
  await sql`select pg_advisory_lock(727002)`;
  const ready = await sql`select 1 from pg_database where datname = ${template} and datistemplate`;
  if (ready.length === 0) {
    await sql`drop database if exists ${sql(template)} with (force)`;
    await sql`create database ${sql(template)} owner gelijkspraak_owner`;
    await migrateDatabase(
      databaseAt(cluster.ownerUrl, template),
      new URL(cluster.appUrl).username,
      MIGRATIONS,
    );
    await sql`alter database ${sql(template)} is_template true`;
  }
  await sql.end();
  const { superuserUrl, ownerUrl, appUrl } = cluster;
  project.provide('cluster', { superuserUrl, ownerUrl, appUrl, template });
  return () => cluster.stop();
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).sort();
  for (const name of [...names.map((n) => path.join(MIGRATIONS, n)), 'db/migrate.ts'])
    hash.update(await readFile(name));
  return hash.digest('hex').slice(0, 12);
}
