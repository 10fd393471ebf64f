import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictingRole, PROCEDURE_ROLES, type ProcedureRole } from '~/domain/people/role';

const anyRole = fc.constantFrom(...PROCEDURE_ROLES);

test('who scores, watches or advises holds nothing else; the team may combine', () => {
  const apart: ProcedureRole[] = ['evaluator', 'auditor', 'participation_council'];
  fc.assert(
    fc.property(anyRole, anyRole, (held, wanted) => {
      const conflict = held !== wanted && (apart.includes(held) || apart.includes(wanted));
      expect(conflictingRole([held], wanted)).toBe(conflict ? held : null);
    }),
  );
});

test('a conflict works both ways', () => {
  fc.assert(
    fc.property(anyRole, anyRole, (a, b) => {
      expect(conflictingRole([a], b) === null).toBe(conflictingRole([b], a) === null);
    }),
  );
});
