import type { Dossierbetrokkene, Klantcontactdossier, Regel } from "@betrokkene/domain"
import { type Kysely, sql } from "kysely"
import { type BetrokkeneRij, selecteerBetrokkenen, vanBetrokkeneRij } from "../../betrokkene/betrokkene-row.ts"
import { klantcontactkolommen } from "../../connection/columns.ts"
import type { Tabellen } from "../../connection/tables.ts"
import { vanKlantcontactRij } from "../../klantcontact/klantcontact-row.ts"
import type { GekozenKlantcontact } from "./choose-klantcontacten.ts"
import { opgezocht } from "./look-up.ts"
import { type GelezenPartij, leesPartijen, partijenMet } from "./read-partijen.ts"

/**
 * The dossiers of the klantcontacten that were chosen, in full, in the order of their ids; those that are gone meanwhile are left out.
 * `aparteRegels` look only at those that were chosen for them.
 */
export const leesKlantcontactdossiers = async (
  database: Kysely<Tabellen>,
  gekozen: ReadonlyArray<GekozenKlantcontact>,
  aparteRegels: ReadonlyArray<Regel>
): Promise<ReadonlyArray<Klantcontactdossier>> => {
  const ids = [...new Set(gekozen.map(({ klantcontact_id }) => klantcontact_id))]
  if (ids.length === 0) return []
  const klantcontacten = await opgezocht(database, "klantcontact", "id", ids).selectFrom("klantcontact").select(
    klantcontactkolommen
  ).orderBy("id").execute()
  const betrokkenen = await selecteerBetrokkenen(opgezocht(database, "betrokkene", "klantcontact_id", ids)).select([
    "betrokkene.wijziging",
    ontkoppeld.as("ontkoppeld")
  ]).orderBy("id").execute()
  const kandidaten = kandidatenVan(gekozen)
  const partijen = await leesPartijen(database, [
    ...betrokkenen.flatMap(({ partij_id }) => partij_id ?? []),
    ...[...kandidaten.values()].flatMap((van) => [...van])
  ])
  const bijKlantcontact = Map.groupBy(betrokkenen, ({ klantcontact_id }) => klantcontact_id)
  const apart = new Set(gekozen.filter((rij) => rij.apart).map(({ klantcontact_id }) => klantcontact_id))
  return klantcontacten.map((rij) => ({
    klantcontact: vanKlantcontactRij(rij),
    betrokkenen: (bijKlantcontact.get(rij.id) ?? []).map((betrokkene) =>
      dossierbetrokkene(betrokkene, partijen, kandidaten.get(betrokkene.id))
    ),
    ...(apart.has(rij.id) ? {} : { uitgesloten: aparteRegels })
  }))
}

const ontkoppeld = sql<boolean>`exists (
  select from koppelgebeurtenis where koppelgebeurtenis.betrokkene_id = betrokkene.id and koppelgebeurtenis.soort = 'ontkoppeld' offset 0
)`

const dossierbetrokkene = (
  rij: BetrokkeneRij & { readonly ontkoppeld: boolean; readonly wijziging: string },
  partijen: ReadonlyMap<string, GelezenPartij>,
  kandidaten: ReadonlySet<string> = new Set()
): Dossierbetrokkene => {
  const gekoppeld = rij.partij_id === null ? undefined : partijen.get(rij.partij_id)
  return {
    betrokkene: vanBetrokkeneRij(rij),
    ...(gekoppeld === undefined ? {} : { partij: gekoppeld.partij }),
    partijIsNieuwer: gekoppeld !== undefined && BigInt(gekoppeld.wijziging) > BigInt(rij.wijziging),
    ontkoppeld: rij.ontkoppeld,
    vergelijkingsvormen: rij.digitale_adressen.map(({ vergelijkingsvorm }) => vergelijkingsvorm),
    kandidaten: partijenMet(kandidaten, partijen)
  }
}

/** The ids of the candidates of each betrokkene. */
const kandidatenVan = (gekozen: ReadonlyArray<GekozenKlantcontact>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...Map.groupBy(
      gekozen.filter(({ betrokkene_id }) => betrokkene_id !== null),
      ({ betrokkene_id }) => betrokkene_id ?? ""
    )]
      .map(([betrokkene, paren]) => [betrokkene, new Set(paren.flatMap(({ partij_id }) => partij_id ?? []))])
  )
