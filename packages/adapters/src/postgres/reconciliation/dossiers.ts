import type {
  Dossiers,
  DossiersInRange,
  IdRange,
  Klantcontactdossier,
  Partijdossier,
  ReconciliatieId,
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
import { builtOnce } from "./dossiers/built-once.ts"
import { chooseKlantcontacten, chooseOneKlantcontact } from "./dossiers/choose-klantcontacten.ts"
import { chooseOnePartij, choosePartijen } from "./dossiers/choose-partijen.ts"
import { chooseSharing } from "./dossiers/choose-sharing.ts"
import { inKeyRange, inPlace, type Place } from "./dossiers/key-range.ts"
import { largeBlocks } from "./dossiers/large-blocks.ts"
import { readKlantcontactdossiers } from "./dossiers/read-klantcontactdossiers.ts"
import { partijenWith, readPartijdossiers, readPartijen } from "./dossiers/read-partijen.ts"
import { costlyRegels, ofKlantcontact, ofPartij } from "./dossiers/regels.ts"
import { deletionOfVerweesde, readVerweesdeAdressen } from "./dossiers/verweesde-adressen.ts"
import { selectChanged } from "./selection/select-changed.ts"
import { lookAtSelected, selected } from "./selection/selected.ts"

/**
 * The port Dossiers on PostgreSQL. One statement walks a range and chooses the records in which one of the rules may
 * find something. Only those are read in full, all of it as it was at one moment. A run that selected records has none
 * but these looked up by id.
 */
export const dossiers = (access: DatabaseAccess): Context.Service.Shape<typeof Dossiers> => {
  const { query } = access
  const digests = identificatorDigests(access)
  const read = <A>(
    work: (database: Kysely<Tables>, digestOf: DigestOf) => Promise<A>,
    selection?: ReconciliatieId
  ): Effect.Effect<A, RegisterUnavailable> => {
    // What was selected is taken down as looked at.
    const once = selection === undefined ? access.snapshot : access.transaction
    return Effect.flatMap(digests, (digestOf) => once(query((database) => work(database, digestOf))))
  }
  return {
    changePosition: changePosition(access),
    select: (selection) => query((database) => selectChanged(database, selection)),
    forget: (before) =>
      query(async (database) =>
        Number(
          (await database.deleteFrom("opnieuw_bekijken").where("op", "<", before).executeTakeFirst()).numDeletedRows
        )
      ),
    eerste: (step, after, selection) =>
      query(async (database) => Option.fromUndefinedOr((await idsAfter(database, { step, after, selection }, 0))[0])),
    end: (step, after, count, selection) =>
      query(async (database) => {
        const [last, next] = await idsAfter(database, { step, after, selection }, count - 1)
        return next === undefined ? Option.none() : Option.fromUndefinedOr(last)
      }),
    klantcontacten: (range, dossierQuery) =>
      read(async (database, digestOf): Promise<DossiersInRange<Klantcontactdossier>> => {
        const place = await recordsOf(database, { range, soort: "klantcontact", ...dossierQuery })
        if (place === undefined) return nothing
        const rows = await klantcontactenChosen(database, place, dossierQuery)
        const inRange = inPlace(place)
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
      }, dossierQuery.selection),
    partijen: (range, dossierQuery) =>
      read(async (database): Promise<DossiersInRange<Partijdossier>> => {
        const place = await recordsOf(database, { range, soort: "partij", ...dossierQuery })
        if (place === undefined) return nothing
        const rows = await partijenChosen(database, place, dossierQuery)
        const inRange = inPlace(place)
        return {
          gelezen: await countIn(database, sql`partij where ${inRange("id")}`),
          dossiers: await readPartijdossiers(database, rows, costlyRegels(ofPartij, dossierQuery.regels)),
          verweesdeAdressen: dossierQuery.regels.includes("verweesd-adres")
            ? await readVerweesdeAdressen(database, "partij", inRange)
            : []
        }
      }, dossierQuery.selection),
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

const klantcontactenChosen = builtOnce(chooseKlantcontacten)
const partijenChosen = builtOnce(choosePartijen)

const nothing = { gelezen: 0, dossiers: [], verweesdeAdressen: [] }

/** Which records of a range to look at; undefined where a run selected none of them. */
const recordsOf = async (
  database: Kysely<Tables>,
  { range, selection: reconciliatie, soort }: {
    readonly range: IdRange
    readonly selection?: ReconciliatieId
    readonly soort: ReconciliatieStep
  }
): Promise<Place | undefined> => {
  if (reconciliatie === undefined) return range
  const ids = await lookAtSelected(database, { range, reconciliatie, soort })
  return ids.length === 0 ? undefined : { ids }
}

/** Two ids after an id and this many others; less where there are no more. */
const idsAfter = async (
  database: Kysely<Tables>,
  { after, selection, step }: {
    readonly after: IdRange["na"]
    readonly selection: ReconciliatieId | undefined
    readonly step: ReconciliatieStep
  },
  skipped: number
): Promise<ReadonlyArray<string>> => {
  const place = (column: string) => inKeyRange(after === undefined ? {} : { na: after })(column)
  const rows = selection === undefined
    ? await database.selectFrom(step).select("id").where(place("id")).orderBy("id").offset(skipped).limit(2).execute()
    : await selected(database, selection, step).where(place("record_id")).orderBy("record_id").offset(skipped).limit(2)
      .execute()
  return rows.map(({ id }) => id)
}

/** The number of rows `from` this table, as far as its condition holds. */
const countIn = async (database: Kysely<Tables>, from: ReturnType<typeof sql>): Promise<number> => {
  const { rows: [row] } = await sql<{ readonly aantal: string }>`select count(*) as aantal from ${from}`
    .execute(database)
  return Number(row?.aantal)
}
