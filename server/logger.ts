import pino, { type Logger } from 'pino';

/**
 * Structured logs without personal content: no address, name, e-mail, path parameter, query or body. An error
 * shows its kind and stack, never its parameters (a database error's text may hold what was typed).
 */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    serializers: { err: describeError },
    redact: ['req.headers', 'email', 'name', 'text'],
  });
}

type Described = { type: string; code?: string; message: string; stack?: string };

function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' };
  const cause = (error as { cause?: unknown }).cause;
  const code = (error as { code?: string }).code ?? (cause as { code?: string } | undefined)?.code;
  // drizzle and PostgreSQL put parameters in the message: keep the frames only
  const isQuery = error.message.startsWith('Failed query') || 'severity' in error;
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
  return { type: error.name, code, message: isQuery ? 'database error' : error.message, stack: frames };
}
