import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { projectRoot } from './project.mjs';

/** How long a child may take to shut down before it is killed; the server's own limit is shorter. */
const patienceMs = 30_000;

const exitCode = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/**
 * Runs Node with these arguments, output shown, until it ends; resolves to its exit code.
 *
 * With `ownGroup` the child hears of Ctrl-C only from us, exactly once, and has an IPC channel whose end tells
 * it that we are gone. Without, it shares the terminal and so gets Ctrl-C by itself.
 */
export function runNode(args, { env, stops, ownGroup = false }) {
  const windows = process.platform === 'win32';
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env,
    detached: ownGroup && !windows,
    stdio: ownGroup ? ['ignore', 'inherit', 'inherit', 'ipc'] : 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(exitCode(code, signal)));
    stops.listen((signal) => {
      setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
      if (ownGroup && windows) return child.disconnect(); // kill() would be a hard end there
      const heardAlready = !ownGroup && signal === 'SIGINT' && process.stdin.isTTY;
      if (!heardAlready) child.kill(signal);
    });
  });
}

/** Runs a program without showing its output; resolves to its exit code and everything it printed. */
export function runQuietly(file, args, { env = process.env, cwd = projectRoot, input, ...rest } = {}) {
  const stdin = input === undefined ? 'ignore' : 'pipe';
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: [stdin, 'pipe', 'pipe'], ...rest });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: exitCode(code, signal), output }));
    // a program that ends before it has read its input says why in its output
    child.stdin?.on('error', () => {}).end(input);
  });
}
