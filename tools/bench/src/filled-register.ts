import { migrate } from "@betrokkene/adapters/postgres"
import { asOtherProgram, load } from "@betrokkene/dataset"
import { type TemporaryPostgres, temporaryPostgres } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"

/** Which dataset every measurement is made on. */
export const seed = 1

/** What {@link filledRegister} makes. */
export interface Filling {
  /** Number of betrokkenen. */
  readonly size: number
  /** `durable` forces every commit to disk, as in production; without it writes look faster than they are. */
  readonly storage: "durable" | "fast"
}

/**
 * Starts a PostgreSQL of its own and fills a register on it with the dataset of {@link seed}, vacuumed, so that nothing
 * but the measurement works on it. The caller stops it.
 *
 * @example
 * ```ts
 * const server = await filledRegister({ size: 100_000, storage: "durable" }, tell)
 * ```
 */
export const filledRegister = async (
  { size, storage }: Filling,
  tell: (line: string) => void
): Promise<TemporaryPostgres> => {
  tell(`Filling a register with ${size} betrokkenen`)
  const server = await temporaryPostgres(storage)
  try {
    await Effect.runPromise(migrate(server.url))
    await load({ databaseUrl: server.url, seed, aantal: size, toevoegen: false }, () => undefined)
    await asOtherProgram(server.url, "vacuum analyze")
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}
