import type {
  Dossiers,
  KeyRange,
  Klantcontactdossier,
  KlantcontactId,
  Partijdossier,
  PartijId,
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
import { leesKlantcontactdossiers } from "./dossiers/read-klantcontactdossiers.ts"
import { leesPartijdossiers } from "./dossiers/read-partijen.ts"
import { aparteRegels, vanKlantcontact, vanPartij } from "./dossiers/regels.ts"
import { leesVerweesdeAdressen, verwijderingVanVerweesde } from "./dossiers/verweesde-adressen.ts"

/**
 * The port Dossiers on PostgreSQL. One statement walks a range and chooses the records in which one of the rules may
 * find something. Only those are read in full, all of it as it was at one moment.
 */
export const dossiers = (access: Verbinding): Context.Service.Shape<typeof Dossiers> => {
  const { query } = access
  const read = <A>(work: (database: Kysely<Tabellen>) => Promise<A>): Effect.Effect<A, RegisterUnavailable> =>
    access.snapshot(query(work))
  return {
    changePosition: wijzigingsstand(access),
    eerste: (step, after) =>
      query(async (database) =>
        Option.fromUndefinedOr((await idsAfter(database, step, after).limit(1).execute())[0]?.id)
      ),
    einde: (step, after, count) =>
      query(async (database) => {
        const [last, next] = await idsAfter(database, step, after).offset(count - 1).limit(2).execute()
        return next === undefined ? Option.none() : Option.fromUndefinedOr(last?.id)
      }),
    klantcontacten: (range, dossierQuery) =>
      read(async (database): Promise<RangeContent<Klantcontactdossier>> => {
        const inRange = inStrook(range)
        const { rows } = await kiesKlantcontacten(inRange, dossierQuery).execute(database)
        return {
          gelezen: await countIn(database, sql`betrokkene where ${inRange("klantcontact_id")}`),
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
          gelezen: await countIn(database, sql`partij where ${inRange("id")}`),
          dossiers: await leesPartijdossiers(database, rows, aparteRegels(vanPartij, dossierQuery.regels)),
          verweesdeAdressen: dossierQuery.regels.includes("verweesd-adres")
            ? await leesVerweesdeAdressen(database, "partij", inRange)
            : []
        }
      }),
    klantcontact: (id, largestBlock) =>
      read(async (database) => {
        const { rows } = await kiesEenKlantcontact(id, largestBlock).execute(database)
        return Option.fromUndefinedOr((await leesKlantcontactdossiers(database, rows, []))[0])
      }),
    partij: (id, largestBlock) =>
      read(async (database) => {
        const { rows } = await kiesEenPartij(id, largestBlock).execute(database)
        return Option.fromUndefinedOr((await leesPartijdossiers(database, rows, []))[0])
      }),
    largeBlocks: (largestBlock) => query(async (database) => (await groteBlokken(largestBlock).execute(database)).rows),
    verwijderVerweesd: (owner) =>
      query(async (database) => Number((await verwijderingVanVerweesde(owner).execute(database)).numAffectedRows ?? 0n))
  }
}

const idsAfter = (database: Kysely<Tabellen>, step: Step, after: KeyRange["na"]) => {
  const all = database.selectFrom(step).select("id")
  return (after === undefined ? all : all.where("id", ">", after as KlantcontactId & PartijId)).orderBy("id")
}

/** The number of rows `from` this table, as far as its condition holds. */
const countIn = async (database: Kysely<Tabellen>, from: ReturnType<typeof sql>): Promise<number> => {
  const { rows: [row] } = await sql<{ readonly aantal: string }>`select count(*) as aantal from ${from}`
    .execute(database)
  return Number(row?.aantal)
}
