import type {
  Dossiers,
  DossiersInRange,
  IdRange,
  Klantcontactdossier,
  KlantcontactId,
  Partijdossier,
  PartijId,
  ReconciliatieStep,
  RegisterUnavailable
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type Kysely, sql } from "kysely"
import type { DigestOf } from "../../system/digest.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import type { Tables } from "../connection/tables.ts"
import { identificatorDigests } from "../partij/identificator-digests.ts"
import { changePosition } from "./change-position.ts"
import { chooseKlantcontacten, chooseOneKlantcontact } from "./dossiers/choose-klantcontacten.ts"
import { chooseOnePartij, choosePartijen } from "./dossiers/choose-partijen.ts"
import { chooseSharing } from "./dossiers/choose-sharing.ts"
import { inKeyRange } from "./dossiers/key-range.ts"
import { largeBlocks } from "./dossiers/large-blocks.ts"
import { readKlantcontactdossiers } from "./dossiers/read-klantcontactdossiers.ts"
import { partijenWith, readPartijdossiers, readPartijen } from "./dossiers/read-partijen.ts"
import { costlyRegels, ofKlantcontact, ofPartij } from "./dossiers/regels.ts"
import { deletionOfVerweesde, readVerweesdeAdressen } from "./dossiers/verweesde-adressen.ts"

/**
 * The port Dossiers on PostgreSQL. One statement walks a range and chooses the records in which one of the rules may
 * find something. Only those are read in full, all of it as it was at one moment.
 */
export const dossiers = (access: DatabaseAccess): Context.Service.Shape<typeof Dossiers> => {
  const { query } = access
  const digests = identificatorDigests(access)
  const read = <A>(
    work: (database: Kysely<Tables>, digestOf: DigestOf) => Promise<A>
  ): Effect.Effect<A, RegisterUnavailable> =>
    Effect.flatMap(digests, (digestOf) => access.snapshot(query((database) => work(database, digestOf))))
  return {
    changePosition: changePosition(access),
    eerste: (step, after) =>
      query(async (database) =>
        Option.fromUndefinedOr((await idsAfter(database, step, after).limit(1).execute())[0]?.id)
      ),
    end: (step, after, count) =>
      query(async (database) => {
        const [last, next] = await idsAfter(database, step, after).offset(count - 1).limit(2).execute()
        return next === undefined ? Option.none() : Option.fromUndefinedOr(last?.id)
      }),
    klantcontacten: (range, dossierQuery) =>
      read(async (database, digestOf): Promise<DossiersInRange<Klantcontactdossier>> => {
        const inRange = inKeyRange(range)
        const { rows } = await chooseKlantcontacten(inRange, dossierQuery).execute(database)
        return {
          gelezen: await countIn(database, sql`betrokkene where ${inRange("klantcontact_id")}`),
          dossiers: await readKlantcontactdossiers(database, rows, {
            costlyRegels: costlyRegels(ofKlantcontact, dossierQuery.regels),
            digestOf
          }),
          verweesdeAdressen: dossierQuery.regels.includes("verweesd-adres")
            ? await readVerweesdeAdressen(database, "betrokkene", inRange)
            : []
        }
      }),
    partijen: (range, dossierQuery) =>
      read(async (database): Promise<DossiersInRange<Partijdossier>> => {
        const inRange = inKeyRange(range)
        const { rows } = await choosePartijen(inRange, dossierQuery).execute(database)
        return {
          gelezen: await countIn(database, sql`partij where ${inRange("id")}`),
          dossiers: await readPartijdossiers(database, rows, costlyRegels(ofPartij, dossierQuery.regels)),
          verweesdeAdressen: dossierQuery.regels.includes("verweesd-adres")
            ? await readVerweesdeAdressen(database, "partij", inRange)
            : []
        }
      }),
    klantcontact: (id, largestBlock) =>
      read(async (database, digestOf) => {
        const { rows } = await chooseOneKlantcontact(id, largestBlock).execute(database)
        return Option.fromUndefinedOr(
          (await readKlantcontactdossiers(database, rows, { costlyRegels: [], digestOf }))[0]
        )
      }),
    partij: (id, largestBlock) =>
      read(async (database) => {
        const { rows } = await chooseOnePartij(id, largestBlock).execute(database)
        return Option.fromUndefinedOr((await readPartijdossiers(database, rows, []))[0])
      }),
    // Two statements without a transaction: a partij that goes between them is left out.
    sharing: (keys, largestBlock) =>
      query(async (database) => {
        const { rows } = await chooseSharing(keys, largestBlock).execute(database)
        const ids = new Set(rows.flatMap(({ partij_id: id }) => id ?? []))
        return {
          partijen: partijenWith(ids, await readPartijen(database, [...ids])),
          largeKeys: rows.flatMap((row) => row.large_block === null ? [] : [{ soort: row.large_block, key: row.key }])
        }
      }),
    largeBlocks: (largestBlock) => query(async (database) => (await largeBlocks(largestBlock).execute(database)).rows),
    verwijderVerweesd: (owner) =>
      query(async (database) => Number((await deletionOfVerweesde(owner).execute(database)).numAffectedRows ?? 0n))
  }
}

const idsAfter = (database: Kysely<Tables>, step: ReconciliatieStep, after: IdRange["na"]) => {
  const all = database.selectFrom(step).select("id")
  return (after === undefined ? all : all.where("id", ">", after as KlantcontactId & PartijId)).orderBy("id")
}

/** The number of rows `from` this table, as far as its condition holds. */
const countIn = async (database: Kysely<Tables>, from: ReturnType<typeof sql>): Promise<number> => {
  const { rows: [row] } = await sql<{ readonly aantal: string }>`select count(*) as aantal from ${from}`
    .execute(database)
  return Number(row?.aantal)
}
