import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '~/domain/instant';
import {
  commit,
  filler,
  GENESIS,
  LEAVES,
  link,
  proveInclusion,
  rootOf,
  verifyInclusion,
  type InclusionProof,
  type ViewRecord,
} from '~/services/ledger/commitment.server';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const view: fc.Arbitrary<ViewRecord> = fc.record({
  id: fc.uuid(),
  event: fc.uuid(),
  audience: fc.uuid().map((id) => `asker:${id}`),
  at: fc.constant('2027-01-11T11:00:00.000000Z' as Instant),
  type: fc.string(),
  data: fc.jsonValue(),
});

/** An event with one to seven views, and the hash before it. */
const event = fc.record({
  salt: hash,
  record: fc.jsonValue(),
  previous: hash,
  views: fc.array(fc.record({ salt: hash, view }), { minLength: 1, maxLength: LEAVES - 1 }),
});

type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

const leavesOf = ({ salt, record, views }: Event): string[] =>
  Array.from({ length: LEAVES }, (_, i) => {
    if (i === 0) return commit(salt, record);
    const stored = views[i - 1];
    return stored ? commit(stored.salt, stored.view) : filler(salt, i);
  });

/** An event, one of its views, and the proof of it. */
const proven = fc.tuple(event, fc.nat()).map(([e, n]) => {
  const leaf = 1 + (n % e.views.length);
  return { ...e.views[leaf - 1]!, proof: proveInclusion(leavesOf(e), leaf, e.previous) };
});

/** The text with one character of its hexadecimal digits another. */
const turned = (text: string, at: number): string => {
  const i = at % text.length;
  return `${text.slice(0, i)}${text[i] === '0' ? '1' : '0'}${text.slice(i + 1)}`;
};

describe('a proof of inclusion', () => {
  test('holds for every view of every event', () => {
    fc.assert(
      fc.property(event, (e) => {
        const leaves = leavesOf(e);
        const hashed = link(e.previous, rootOf(leaves));
        e.views.forEach(({ salt, view: told }, i) => {
          const proof = proveInclusion(leaves, i + 1, e.previous);
          expect(proof.hash).toBe(hashed);
          expect(verifyInclusion(salt, told, proof)).toBe(true);
        });
      }),
    );
  });

  test('fails for another salt, sibling, previous hash or hash', () => {
    fc.assert(
      fc.property(proven, fc.nat(), fc.nat({ max: 2 }), ({ salt, view: told, proof }, at, which) => {
        const siblings = proof.siblings.map((s, i) => (i === which ? turned(s, at) : s));
        const others: InclusionProof[] = [
          { ...proof, siblings: siblings as unknown as InclusionProof['siblings'] },
          { ...proof, previous: turned(proof.previous, at) },
          { ...proof, hash: turned(proof.hash, at) },
        ];
        expect(verifyInclusion(turned(salt, at), told, proof)).toBe(false);
        for (const other of others) expect(verifyInclusion(salt, told, other)).toBe(false);
      }),
    );
  });

  test('fails for another place in the event', () => {
    fc.assert(
      fc.property(proven, fc.integer({ min: 0, max: LEAVES - 1 }), ({ salt, view: told, proof }, leaf) => {
        fc.pre(leaf !== proof.leaf);
        expect(verifyInclusion(salt, told, { ...proof, leaf })).toBe(false);
      }),
    );
  });

  test('fails for a view that differs in anything', () => {
    fc.assert(
      fc.property(proven, fc.constantFrom('id', 'event', 'audience', 'type'), (p, field) => {
        const other = { ...p.view, [field]: `${p.view[field]}x` };
        expect(verifyInclusion(p.salt, other, p.proof)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(proven, fc.jsonValue(), ({ salt, view: told, proof }, data) => {
        fc.pre(commit(salt, data) !== commit(salt, told.data));
        expect(verifyInclusion(salt, { ...told, data }, proof)).toBe(false);
      }),
    );
  });
});

describe('a commitment', () => {
  test('does not depend on the order of keys, nor on how JSON was stored in between', () => {
    fc.assert(
      fc.property(hash, fc.jsonValue(), (salt, value) => {
        const stored = JSON.parse(JSON.stringify(value)) as unknown;
        expect(commit(salt, reversed(stored))).toBe(commit(salt, value));
      }),
    );
  });

  test('is as good as never the same under another salt', () => {
    fc.assert(
      fc.property(hash, hash, fc.jsonValue(), (one, two, value) => {
        fc.pre(one !== two);
        expect(commit(one, value)).not.toBe(commit(two, value));
      }),
    );
  });

  test('can’t be a node, a link or another kind of leaf', () => {
    const zeros = Array.from({ length: LEAVES }, () => GENESIS);
    const all = [link(GENESIS, GENESIS), rootOf(zeros), commit(GENESIS, GENESIS), filler(GENESIS, 1)];
    expect(new Set(all).size).toBe(all.length);
  });

  test('of a filler looks like any other, and differs by place and event', () => {
    fc.assert(
      fc.property(hash, hash, (one, two) => {
        fc.pre(one !== two);
        const fillers = [1, 2, 3, 4, 5, 6, 7].flatMap((i) => [filler(one, i), filler(two, i)]);
        expect(new Set(fillers).size).toBe(fillers.length);
        for (const text of [...fillers, commit(one, {})]) expect(text).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  test('has the form that was agreed: version 1 can never change', () => {
    const salt = 'ab'.repeat(32);
    expect(commit(salt, { b: 1, a: ['é', null] })).toBe(
      '9c7f46d3e76e7a798724eb2e83d76a1799559691c274c64900274a1846177fcd',
    );
    expect(filler(salt, 3)).toBe('a2527aebe45fd3e6c6157a3139399f2a53aa78fc80e8055a2ae0734a41618d3e');
    expect(link(GENESIS, rootOf(Array.from({ length: LEAVES }, (_, i) => filler(salt, i))))).toBe(
      '34b18050994496aa08dc16cddf87c8a0e6d426ba13d6329c6d9937fcc760be5d',
    );
    expect(() => rootOf([])).toThrow(RangeError);
  });
});

/** The same JSON with the keys of all objects the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
