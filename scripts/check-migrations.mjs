/** Fails unless db/migrations says what db/schema says, under names that say what a migration does. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageScript } from './launch/package-script.mjs';
import { dataFolder, inProject, projectRoot } from './launch/project.mjs';

const verbs = ['add', 'create', 'alter', 'drop', 'grant', 'roles', 'walls', 'fix', 'allow', 'move'];
const telling = new RegExp(`^\\d{4}_(${verbs.join('|')})(_[a-z0-9]+)*$`);

const migrations = inProject('db/migrations');
const folder = dataFolder('check', String(process.pid));
const copy = path.join(folder, 'migrations');

try {
  const complaints = [...strangeNames(), ...unwrittenChanges()];
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A name that drizzle-kit made up means that --name was forgotten; a file outside the journal never runs. */
function strangeNames() {
  const journal = JSON.parse(readFileSync(path.join(migrations, 'meta/_journal.json'), 'utf8'));
  const tags = journal.entries.map(({ tag }) => tag);
  const files = sqlFiles(migrations).map((name) => name.slice(0, -'.sql'.length));
  return [
    ...tags
      .filter((tag) => !telling.test(tag))
      .map((tag) => `${tag}: start the name with one of ${verbs.join(', ')}`),
    ...tags.filter((tag) => !files.includes(tag)).map((tag) => `${tag}: is in the journal, but has no file`),
    ...files
      .filter((file) => !tags.includes(file))
      .map((file) => `${file}: is not in the journal, so it never runs`),
  ];
}

/** Lets drizzle-kit generate into a copy: what it would add there is missing from the migrations. */
function unwrittenChanges() {
  cpSync(migrations, copy, { recursive: true });
  const before = sqlFiles(copy);
  const { status, output } = generate();
  const added = sqlFiles(copy).filter((name) => !before.includes(name));
  const missing = added.map((name) => readFileSync(path.join(copy, name), 'utf8'));
  if (missing.length > 0) return [`db/schema is ahead of db/migrations. Missing:\n${missing.join('\n')}`];
  // a possible rename makes it ask, and without an answer it ends as if all were well
  const isComplete = status === 0 && output.includes('No schema changes');
  return isComplete ? [] : [`drizzle-kit generate failed or asked a question:\n${output}`];
}

/** The project's own configuration with another output; drizzle-kit understands only relative paths. */
function generate() {
  const config = path.join(folder, 'drizzle.config.ts');
  const original = JSON.stringify(path.relative(folder, inProject('drizzle.config')));
  const out = JSON.stringify(path.relative(projectRoot, copy));
  writeFileSync(config, `import config from ${original};\nexport default { ...config, out: ${out} };\n`);
  const args = [packageScript('drizzle-kit'), 'generate', `--config=${path.relative(projectRoot, config)}`];
  const options = { cwd: projectRoot, encoding: 'utf8', timeout: 120_000 };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { status, output: stdout + stderr };
}

function sqlFiles(directory) {
  return readdirSync(directory).filter((name) => name.endsWith('.sql'));
}
