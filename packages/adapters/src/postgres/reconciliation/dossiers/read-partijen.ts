import type { Partij, Partijdossier, Regel } from "@betrokkene/domain"
import type { Kysely } from "kysely"
import type { Tabellen } from "../../connection/tables.ts"
import { selecteerPartijen, vanPartijRij } from "../../partij/partij-row.ts"
import type { GekozenPartij } from "./choose-partijen.ts"
import { opgezocht } from "./look-up.ts"

/** A partij with what is stored beside it. */
export interface GelezenPartij {
  readonly partij: Partij
  readonly vergelijkingsvormen: ReadonlyArray<string>
  readonly wijziging: string
}

/** The partijen with these ids that are there. */
export const leesPartijen = async (
  database: Kysely<Tabellen>,
  ids: ReadonlyArray<string>
): Promise<ReadonlyMap<string, GelezenPartij>> => {
  if (ids.length === 0) return new Map()
  const rijen = await selecteerPartijen(opgezocht(database, "partij", "id", ids)).select("partij.wijziging").execute()
  return new Map(rijen.map((rij) => [rij.id, {
    partij: vanPartijRij(rij),
    vergelijkingsvormen: rij.digitale_adressen.map(({ vergelijkingsvorm }) => vergelijkingsvorm),
    wijziging: rij.wijziging
  }]))
}

/**
 * The dossiers of the partijen that were chosen, in full, in the order of their ids; those that are gone meanwhile are left out.
 * `aparteRegels` look only at those that were chosen for them.
 */
export const leesPartijdossiers = async (
  database: Kysely<Tabellen>,
  gekozen: ReadonlyArray<GekozenPartij>,
  aparteRegels: ReadonlyArray<Regel>
): Promise<ReadonlyArray<Partijdossier>> => {
  const kandidaten = Map.groupBy(gekozen, ({ partij_id }) => partij_id)
  const partijen = await leesPartijen(
    database,
    gekozen.flatMap(({ kandidaat_id, partij_id }) => kandidaat_id === null ? [partij_id] : [partij_id, kandidaat_id])
  )
  return [...kandidaten].toSorted(([een], [ander]) => een < ander ? -1 : 1).flatMap(([id, rijen]) => {
    const gelezen = partijen.get(id)
    return gelezen === undefined ? [] : [{
      partij: gelezen.partij,
      vergelijkingsvormen: gelezen.vergelijkingsvormen,
      kandidaten: partijenMet(new Set(rijen.flatMap(({ kandidaat_id }) => kandidaat_id ?? [])), partijen),
      ...(rijen.some(({ apart }) => apart) ? {} : { uitgesloten: aparteRegels })
    }]
  })
}

/** Those of the partijen with one of these ids, in the order of their ids. */
export const partijenMet = (
  ids: ReadonlySet<string>,
  partijen: ReadonlyMap<string, GelezenPartij>
): ReadonlyArray<Partij> => [...ids].sort().flatMap((id) => partijen.get(id)?.partij ?? [])
