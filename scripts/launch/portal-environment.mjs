import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { firstFreePort, isFree } from './free-port.mjs';
import { dataFolder, projectRoot } from './project.mjs';

/**
 * The environment of the portal's server. What the caller set is left as it is; with the built-in database the
 * rest is filled in, so that a bare `npm start` works: the example data, a key, mail into files.
 */
export async function portalEnvironment(database, mode) {
  const { env } = process;
  const variables = { ...env, ...database.variables, APP_ROOT: projectRoot, NODE_ENV: mode };
  if (database.embedded) {
    variables.EXAMPLE ??= '1';
    variables.SECRET_KEY ||= storedSecretKey();
  }
  if (!env.SMTP_URL) variables.MAIL_DIR ||= mailFolder();
  variables.PORT = String(await choosePort(env.PORT, env.HOST));
  return variables;
}

/** Without the key that it was sealed with, part of the data can't be read: made once, kept with the data. */
function storedSecretKey() {
  const file = `${dataFolder()}/secret-key`;
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

function mailFolder() {
  const folder = `${dataFolder()}/mail`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

async function choosePort(wanted, host) {
  if (!wanted) return firstFreePort(3000, host);
  if (!/^\d+$/.test(wanted) || Number(wanted) > 65_535)
    throw new Error(`PORT=${wanted} is not a port number.`);
  if (wanted !== '0' && !(await isFree(Number(wanted), host))) {
    throw new Error(
      `Port ${wanted} (from PORT) is in use. Stop what uses it, or leave PORT unset to take a free one.`,
    );
  }
  return wanted;
}
