import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAudience, SCOPED_KINDS } from '~/domain/audiences/audience';
import { memberViolations, ownAudienceViolations } from './checks/membership';
import { expectedAudiences } from './support/audiences';
import { buildWalls, type Walls } from './support/walls';

let walls: Walls;
beforeAll(async () => {
  walls = await buildWalls();
});
afterAll(() => walls.close());

describe('who belongs to which audience', () => {
  test('is told here for every kind', () => {
    const kinds = new Set(expectedAudiences(walls.world).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...SCOPED_KINDS, 'public', 'operators'].sort());
  });

  test('is exactly who should, as a party or reading along', async () => {
    expect(await memberViolations(walls)).toEqual([]);
  });

  test('is what each person is told of their own', async () => {
    expect(await ownAudienceViolations(walls)).toEqual([]);
  });

  test('is written in canonical keys', async () => {
    const rows = await walls.db.superuser<{ audience: string }[]>`
      select distinct audience from portal.audience_member`;
    expect(rows.filter(({ audience }) => parseAudience(audience) === null)).toEqual([]);
  });
});
