import type postgres from 'postgres';

type Transaction = postgres.TransactionSql;

class Rollback extends Error {}

/** Runs `work` in a transaction that is always rolled back. `begin` opens it, as whoever and however. */
export async function andRollBack<Tx, T>(
  begin: (body: (tx: Tx) => Promise<never>) => Promise<unknown>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  let result: { value: T } | undefined;
  const rollback = new Rollback();
  try {
    await begin(async (tx) => {
      result = { value: await work(tx) };
      throw rollback;
    });
  } catch (error) {
    if (error !== rollback) throw error;
  }
  return result!.value;
}

/** In a read-write transaction as a role of the database, for a person or for nobody; rolled back. */
export const asRole = <T>(
  sql: postgres.Sql,
  role: string,
  personId: string | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  andRollBack<Transaction, T>(
    (body) =>
      sql.begin(async (tx) => {
        await tx`select set_config('role', ${role}, true), set_config('app.person_id', ${personId ?? ''}, true)`;
        return body(tx);
      }),
    work,
  );

/**
 * How a statement fares: the number of rows it touched, 'no grant', 'wall' (a policy refused the row), or
 * another error's code. Nothing of it stays.
 */
export async function outcomeOf(tx: Transaction, statement: (tx: Transaction) => Promise<{ count: number }>) {
  try {
    return await andRollBack<Transaction, number>(
      (body) => tx.savepoint(body),
      async (inner) => (await statement(inner)).count,
    );
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code !== '42501') return code ?? message;
    return message.includes('row-level security') ? 'wall' : 'no grant';
  }
}
