import type { Dossierbetrokkene, InternetaakStatus, Klantcontactdossier, Regel } from "@betrokkene/domain"
import { type BlockKind, blockKinds } from "@betrokkene/domain/internal"
import { type Kysely, sql } from "kysely"
import type { DigestOf } from "../../../system/digest.ts"
import { fromBetrokkeneRow, type GatheredBetrokkeneRow, selectBetrokkenen } from "../../betrokkene/betrokkene-row.ts"
import { klantcontactColumns } from "../../connection/columns.ts"
import type { Tables } from "../../connection/tables.ts"
import { fromKlantcontactRow } from "../../klantcontact/klantcontact-row.ts"
import type { ChosenKlantcontact } from "./choose-klantcontacten.ts"
import { type Holders, identificatorHolders } from "./identificator-holders.ts"
import { statusesOfInternetaken } from "./internetaken.ts"
import { lookedUp } from "./look-up.ts"
import { partijenWith, readPartijen, type StoredPartij } from "./read-partijen.ts"

/**
 * The full dossiers of the chosen klantcontacten, in the order of their ids; those that are gone by now are left out.
 * `costlyRegels` look only at the klantcontacten that were chosen for them.
 */
export const readKlantcontactdossiers = async (
  database: Kysely<Tables>,
  chosen: ReadonlyArray<ChosenKlantcontact>,
  { costlyRegels, digestOf }: { readonly costlyRegels: ReadonlyArray<Regel>; readonly digestOf: DigestOf }
): Promise<ReadonlyArray<Klantcontactdossier>> => {
  const ids = [...new Set(chosen.map(({ klantcontact_id }) => klantcontact_id))]
  if (ids.length === 0) return []
  const klantcontacten = await lookedUp(database, { table: "klantcontact", column: "id", ids })
    .selectFrom("klantcontact").select(klantcontactColumns).orderBy("id").execute()
  const betrokkenen = await selectBetrokkenen(
    lookedUp(database, { table: "betrokkene", column: "klantcontact_id", ids })
  ).select(ontkoppeld.as("ontkoppeld")).orderBy("id").execute()
  const found = foundOf(chosen)
  const partijen = await readPartijen(database, [
    ...betrokkenen.flatMap(({ partij_id }) => partij_id ?? []),
    ...[...found.values()].flatMap(({ candidates }) => [...candidates])
  ])
  const holders = await identificatorHolders(database, betrokkenen.flatMap((row) => row.grond_eerder_digest ?? []))
  const statuses = await statusesOfInternetaken(database, klantcontacten.map(({ id }) => id))
  const byKlantcontact = Map.groupBy(betrokkenen, ({ klantcontact_id }) => klantcontact_id)
  const costly = new Set(chosen.filter((row) => row.costly).map(({ klantcontact_id }) => klantcontact_id))
  return klantcontacten.map((row) => ({
    klantcontact: fromKlantcontactRow(row),
    betrokkenen: (byKlantcontact.get(row.id) ?? []).map((betrokkene) =>
      dossierbetrokkene(betrokkene, { partijen, found: found.get(betrokkene.id), holders, digestOf })
    ),
    ...statusOf(statuses.get(row.id)),
    ...(costly.has(row.id) ? {} : { excluded: costlyRegels })
  }))
}

const statusOf = (status: InternetaakStatus | undefined): Pick<Klantcontactdossier, "statusInternetaken"> =>
  status === undefined ? {} : { statusInternetaken: status }

const ontkoppeld = sql<boolean>`exists (
  select from koppelgebeurtenis
  where koppelgebeurtenis.betrokkene_id = betrokkene.id and koppelgebeurtenis.soort = 'ontkoppeld' offset 0
)`

const dossierbetrokkene = (
  row: GatheredBetrokkeneRow & { readonly ontkoppeld: boolean },
  { digestOf, found = nothing, holders, partijen }: {
    readonly partijen: ReadonlyMap<string, StoredPartij>
    readonly found: Found | undefined
    readonly holders: Holders
    readonly digestOf: DigestOf
  }
): Dossierbetrokkene => {
  const gekoppeld = row.partij_id === null ? undefined : partijen.get(row.partij_id)
  const betrokkene = fromBetrokkeneRow(row)
  const earlier = betrokkene._tag === "Gekend" ? betrokkene.grond.earlier : undefined
  const earlierHolder = earlier === undefined
    ? undefined
    : holders.get(earlier.digest)?.find(({ partij_id }) => partij_id !== row.partij_id)?.partij_id
  return {
    betrokkene,
    ...(gekoppeld === undefined ? {} : { partij: gekoppeld.partij }),
    ...(earlierHolder === undefined ? {} : { earlierHolder }),
    digests: (gekoppeld?.partij.gegevens.identificatoren ?? []).map(digestOf),
    ontkoppeld: row.ontkoppeld,
    vergelijkingsvormen: row.digitale_adressen.map(({ vergelijkingsvorm }) => vergelijkingsvorm),
    candidates: partijenWith(found.candidates, partijen),
    largeBlocks: blockKinds.filter((kind) => found.largeBlocks.has(kind))
  }
}

/** What shares a blocking key with a betrokkene: the ids of partijen, and the kinds of which too many do. */
interface Found {
  readonly candidates: ReadonlySet<string>
  readonly largeBlocks: ReadonlySet<BlockKind>
}

const nothing: Found = { candidates: new Set(), largeBlocks: new Set() }

const foundOf = (chosen: ReadonlyArray<ChosenKlantcontact>): ReadonlyMap<string, Found> =>
  new Map(
    [...Map.groupBy(
      chosen.filter(({ betrokkene_id }) => betrokkene_id !== null),
      ({ betrokkene_id }) => betrokkene_id ?? ""
    )]
      .map(([betrokkene, pairs]) => [betrokkene, {
        candidates: new Set(pairs.flatMap(({ partij_id }) => partij_id ?? [])),
        largeBlocks: new Set(pairs.flatMap(({ large_block }) => large_block ?? []))
      }])
  )
