import { type Readiness, RegisterUnavailable, type StorageStatus } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { migrations } from "../migrations/index.ts"
import type { DatabaseAccess } from "./database-access.ts"

const tableMissing = "42P01"

/** The port Readiness on PostgreSQL: ready when no migration is missing. */
export const readiness = ({ query }: DatabaseAccess): Context.Service.Shape<typeof Readiness> => {
  const done = query((database) => database.selectFrom("migratie").select("name").orderBy("name").execute()).pipe(
    Effect.map((rows): ReadonlyArray<string> => rows.map(({ name }) => name)),
    Effect.catchIf(({ reden }) => reden === tableMissing, () => Effect.succeed<ReadonlyArray<string>>([]))
  )
  const position = Effect.map(done, (applied): StorageStatus => ({
    storage: "postgres",
    applied: applied,
    missing: Object.keys(migrations).filter((name) => !applied.includes(name))
  }))
  return {
    stand: position,
    check: Effect.flatMap(
      position,
      ({ missing: missing }) =>
        missing.length === 0 ? Effect.void : Effect.fail(new RegisterUnavailable({ reden: "migraties-ontbreken" }))
    )
  }
}
