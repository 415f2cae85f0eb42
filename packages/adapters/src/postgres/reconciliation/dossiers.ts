import type {
  Dossiers,
  KeyRange,
  Klantcontactdossier,
  Partijdossier,
  RangeContent,
  RegisterUnavailable,
  Step
} from "@betrokkene/domain"
import { type Context, type Effect, Option } from "effect"
import { type Kysely, sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"
import type { Tabellen } from "../connection/tables.ts"
import { wijzigingsstand } from "./change-position.ts"
import { kiesEenKlantcontact, kiesKlantcontacten } from "./dossiers/choose-klantcontacten.ts"
import { kiesEenPartij, kiesPartijen } from "./dossiers/choose-partijen.ts"
import { inStrook } from "./dossiers/key-range.ts"
import { groteBlokken } from "./dossiers/large-blocks.ts"
import { leesKlantcontactdossiers } from "./dossiers/read-klantcontacten.ts"
import { leesPartijdossiers } from "./dossiers/read-partijen.ts"
import { aparteRegels, vanKlantcontact, vanPartij } from "./dossiers/regels.ts"
import { leesVerweesdeAdressen, verwijderingVanVerweesde } from "./dossiers/verweesde-adressen.ts"

/**
 * The port Dossiers on PostgreSQL. One statement walks a stretch and chooses where a rule that was asked for may find something; only
 * that is read in full, all of it at one moment.
 */
export const dossiers = (access: Verbinding): Context.Service.Shape<typeof Dossiers> => {
  const { query } = access
  const read = <A>(work: (database: Kysely<Tabellen>) => Promise<A>): Effect.Effect<A, RegisterUnavailable> =>
    access.snapshot(query(work))
  return {
    changePosition: wijzigingsstand(access),
    eerste: (step, after) =>
      query(async (database) =>
        Option.fromUndefinedOr((await onward(database, step, after).limit(1).execute())[0]?.id)
      ),
    einde: (step, after, count) =>
      query(async (database) => {
        const [last, next] = await onward(database, step, after).offset(count - 1).limit(2).execute()
        return next === undefined ? Option.none() : Option.fromUndefinedOr(last?.id)
      }),
    klantcontacten: (range, dossierQuery) =>
      read(async (database): Promise<RangeContent<Klantcontactdossier>> => {
        const inRange = inStrook(range)
        const { rows } = await kiesKlantcontacten(inRange, dossierQuery).execute(database)
        return {
          gelezen: await tel(database, sql`betrokkene where ${inRange("klantcontact_id")}`),
          dossiers: await leesKlantcontactdossiers(database, rows, aparteRegels(vanKlantcontact, dossierQuery.regels)),
          verweesdeAdressen: dossierQuery.regels.includes("verweesd-adres")
            ? await leesVerweesdeAdressen(database, "betrokkene", inRange)
            : []
        }
      }),
    partijen: (range, dossierQuery) =>
      read(async (database): Promise<RangeContent<Partijdossier>> => {
        const inRange = inStrook(range)
        const { rows } = await kiesPartijen(inRange, dossierQuery).execute(database)
        return {
          gelezen: await tel(database, sql`partij where ${inRange("id")}`),
          dossiers: await leesPartijdossiers(database, rows, aparteRegels(vanPartij, dossierQuery.regels)),
          verweesdeAdressen: dossierQuery.regels.includes("verweesd-adres")
            ? await leesVerweesdeAdressen(database, "partij", inRange)
            : []
        }
      }),
    klantcontact: (id, largestBlock) =>
      read(async (database) =>
        Option.fromUndefinedOr(
          (await leesKlantcontactdossiers(
            database,
            (await kiesEenKlantcontact(id, largestBlock).execute(database)).rows,
            []
          ))[0]
        )
      ),
    partij: (id, largestBlock) =>
      read(async (database) =>
        Option.fromUndefinedOr(
          (await leesPartijdossiers(database, (await kiesEenPartij(id, largestBlock).execute(database)).rows, []))[0]
        )
      ),
    largeBlocks: (largestBlock) => query(async (database) => (await groteBlokken(largestBlock).execute(database)).rows),
    verwijderVerweesd: (owner) =>
      query(async (database) => Number((await verwijderingVanVerweesde(owner).execute(database)).numAffectedRows ?? 0n))
  }
}

const onward = (database: Kysely<Tabellen>, step: Step, after: KeyRange["na"]) =>
  database.selectFrom(step).select("id").$if(after !== undefined, (row) => row.where("id", ">", after ?? "")).orderBy(
    "id"
  )

const tel = async (database: Kysely<Tabellen>, from: ReturnType<typeof sql>): Promise<number> => {
  const { rows: [row] } = await sql<{ readonly aantal: string }>`select count(*) as aantal from ${from}`.execute(
    database
  )
  return Number(row?.aantal)
}
