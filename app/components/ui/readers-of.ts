import { parseAudience, type AudienceKind } from '~/domain/audiences/audience';
import type { Readers } from './audience-badge';

const READERS: Record<AudienceKind, Readers> = {
  public: 'public',
  operators: 'public',
  participants: 'all',
  lot: 'all',
  consortium: 'party',
  party: 'party',
  organisation: 'party',
  person: 'party',
  asker: 'party',
  team: 'team',
  evaluators: 'team',
  council: 'team',
  moderators: 'moderators',
  auditors: 'auditors',
};

/** Whose badge a stored audience wears; the narrowest for a key that nothing wrote. */
export const readersOf = (audience: string): Readers => READERS[parseAudience(audience)?.kind ?? 'auditors'];
