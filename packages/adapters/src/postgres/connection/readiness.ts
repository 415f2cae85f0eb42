import { type Readiness, RegisterUnavailable, type StorageStatus } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { migrations } from "../migrations/index.ts"
import type { Verbinding } from "./database-access.ts"

const tabelOntbreekt = "42P01"

/** The port Gereedheid on PostgreSQL. */
export const gereedheid = ({ vraag }: Verbinding): Context.Service.Shape<typeof Readiness> => {
  const gedaan = vraag((database) => database.selectFrom("migratie").select("name").orderBy("name").execute()).pipe(
    Effect.map((rijen): ReadonlyArray<string> => rijen.map(({ name }) => name)),
    Effect.catchIf(({ reden }) => reden === tabelOntbreekt, () => Effect.succeed<ReadonlyArray<string>>([]))
  )
  const stand = Effect.map(gedaan, (uitgevoerd): StorageStatus => ({
    opslag: "postgres",
    uitgevoerd,
    ontbrekend: Object.keys(migrations).filter((naam) => !uitgevoerd.includes(naam))
  }))
  return {
    stand,
    check: Effect.flatMap(
      stand,
      ({ ontbrekend }) =>
        ontbrekend.length === 0 ? Effect.void : Effect.fail(new RegisterUnavailable({ reden: "migraties-ontbreken" }))
    )
  }
}
