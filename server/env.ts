import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((v) => v === '1');

const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url(),
  MIGRATION_DATABASE_URL: z.url().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  /** At least 32 bytes of base64url: seals second-factor secrets. */
  SECRET_KEY: z.string().min(43),
  /** The address in the browser's bar, behind the proxy: for links in mail and the origin check. */
  ORIGIN: z.url().optional(),
  TRUST_PROXY: z.string().default('loopback'),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Gelijkspraak <noreply@localhost>'),
  MAIL_DIR: z.string().default('.data/mail'),
  /** Who runs this portal, for the pages on privacy and accessibility. */
  OPERATOR_NAME: z.string().max(120).optional(),
  OPERATOR_EMAIL: z.email().optional(),
  ACCESSIBILITY_STATEMENT: z.url({ protocol: /^https$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  EXAMPLE: flag,
  /** A CSS file with a municipality's own theme: what differs from app/styles/tokens.css. */
  THEME_CSS: z.string().optional(),
  APP_ROOT: z.string().default(process.cwd()),
});

export type Env = z.infer<typeof Environment>;

/** Reads the configuration; on a fault it throws one Error that names every variable at fault. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Configuration at fault:\n${faults.join('\n')}`);
}
