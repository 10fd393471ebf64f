import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const packageFolder = path.join(root, 'node_modules/@sparticuz/chromium');

/** Ours, not the package's: those switch off web security and site isolation, which the stories rely on. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How Playwright starts its browser: the one that CHROMIUM names, else the one unpacked from npm's package (Linux
 * on x64), else Playwright's own, which then has to be installed. Makes nothing: see `prepareBrowser`.
 */
export function browserLaunchOptions(): LaunchOptions {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM, args };
  if (!isPackaged()) return { args };
  const { executable, fonts, libraries } = unpacked();
  const env: Record<string, string> = { FONTCONFIG_FILE: fonts };
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] ??= value;
  if (process.env.BROWSER_NEEDS_LIBRARIES) {
    env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  return { executablePath: executable, args, env };
}

/** Unpacks the browser once per version and finds out whether this machine has the libraries it needs. */
export function prepareBrowser(): void {
  if (process.env.CHROMIUM || !isPackaged()) return;
  const { folder, executable } = unpacked();
  if (!existsSync(folder)) unpack(folder);
  const trial = spawnSync(executable, ['--no-sandbox', '--version'], { encoding: 'utf8' });
  if (trial.status !== 0) process.env.BROWSER_NEEDS_LIBRARIES = '1'; // Playwright's workers read it
}

const isPackaged = () => process.platform === 'linux' && process.arch === 'x64' && existsSync(packageFolder);

function unpacked() {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(root, `.data/test/chromium-${version}`);
  return {
    folder,
    executable: path.join(folder, 'chromium'),
    fonts: path.join(folder, 'fonts.conf'),
    libraries: path.join(folder, 'al2023/lib'),
  };
}

/**
 * The package unpacks into the temporary folder and takes what it finds there, of whatever version: so it gets a
 * temporary folder of its own, in a process of its own. On AWS it unpacks the libraries too.
 */
function unpack(folder: string) {
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const script = path.join(root, 'scripts/unpack-browser.mjs');
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  execFileSync(process.execPath, [script], { env, stdio: 'inherit' });
  writeFileSync(path.join(partial, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another run was faster
    rmSync(partial, { recursive: true });
  }
}

/** The machine's fonts, and the package's for a machine without any. */
const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
