import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const PERIOD = 30; // seconds per time step (RFC 6238)

const keyOf = (secretKey: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secretKey, '', 'gelijkspraak/totp/1', 32));

/** A fresh secret in base32 (160 bits). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** Seals a secret with AES-256-GCM for one person: in somebody else's row it opens nothing. */
export function sealTotp(secretKey: string, personId: string, secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secretKey), iv).setAAD(Buffer.from(personId));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Opens what `sealTotp` sealed; throws if it was sealed for another person, or with another key. */
export function openTotp(secretKey: string, personId: string, text: string): string {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secretKey), bytes.subarray(0, 12))
    .setAAD(Buffer.from(personId))
    .setAuthTag(bytes.subarray(12, 28));
  return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
}

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Gelijkspraak', label, secret: Secret.fromBase32(secret), period: PERIOD, digits: 6 });

/** The `otpauth://` address that an authenticator app reads. */
export const totpUri = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The time step that a code belongs to, at most one before or after now (milliseconds); null if none. */
export function totpStep(secret: string, code: string, now = Date.now()): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / PERIOD) + delta;
}
