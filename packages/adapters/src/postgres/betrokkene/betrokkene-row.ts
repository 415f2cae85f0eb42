import { type AfwijkingenGegevenOp, type Betrokkene, type Contactgegevens, type Grond } from "@betrokkene/domain"
import { eachAdresOnce, firstVersie } from "@betrokkene/domain/internal"
import type { Brand } from "effect"
import type { QueryCreator } from "kysely"
import { jsonArrayFrom } from "kysely/helpers/postgres"
import { betrokkeneColumns } from "../connection/columns.ts"
import type { BetrokkeneRow, Tables } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import {
  adresIdsIn,
  fromAdresRow,
  givenAdresColumns,
  type GivenAdresRow,
  sharedIn,
  voorkeurOf,
  withAdresOnce
} from "./digitale-adressen.ts"

/** The row of a betrokkene, without its digital addresses and without the moment, which its klantcontact gives. */
export const toBetrokkeneRow = (betrokkene: Betrokkene): Omit<BetrokkeneRow, "plaatsgevonden_op"> => {
  const { contactgegevens, gegevenOp, id, initiator, klantcontact, registratiedatum, rol, versie } = betrokkene
  return {
    id,
    klantcontact_id: klantcontact,
    ...koppelColumns(betrokkene),
    rol,
    initiator,
    contactnaam: contactgegevens.contactnaam ?? null,
    organisatienaam: contactgegevens.organisatienaam ?? null,
    bezoekadres: contactgegevens.bezoekadres ?? null,
    correspondentieadres: contactgegevens.correspondentieadres ?? null,
    voorkeurstaal: contactgegevens.voorkeurstaal ?? null,
    zoals_ontvangen: contactgegevens.zoalsOntvangen ?? null,
    registratiedatum,
    versie,
    gegeven_op: versie === firstVersie ? null : { soorten: {}, ...gegevenOp, versie }
  }
}

const koppelColumns = (betrokkene: Betrokkene) => {
  if (betrokkene._tag === "Ongekend") return unlinkedColumns
  const { grond } = betrokkene
  const [identificatorsoort, digest] = grond.soort === "identificator" ? [grond.identificatorsoort, grond.digest] : []
  return {
    partij_id: betrokkene.partij,
    grond_soort: grond.soort,
    grond_identificatorsoort: identificatorsoort ?? null,
    grond_door: grond.door,
    grond_op: grond.op,
    grond_digest: digest ?? null,
    grond_digest_op: digest === undefined ? null : grond.op,
    grond_eerder_soort: grond.earlier?.identificatorsoort ?? null,
    grond_eerder_digest: grond.earlier?.digest ?? null,
    grond_eerder_op: grond.earlier?.op ?? null,
    grond_eerder_bij: grond.earlier === undefined ? null : grond.op,
    grond_misschien: grond.alternatives === undefined ? null : { partijen: grond.alternatives, bij: grond.op }
  }
}

const unlinkedColumns = {
  partij_id: null,
  grond_soort: null,
  grond_identificatorsoort: null,
  grond_door: null,
  grond_op: null,
  grond_digest: null,
  grond_digest_op: null,
  grond_eerder_soort: null,
  grond_eerder_digest: null,
  grond_eerder_op: null,
  grond_eerder_bij: null,
  grond_misschien: null
}

/** Selects betrokkenen with all their columns, and their digital addresses as one value. */
export const selectBetrokkenen = (database: QueryCreator<Tables>) =>
  database.selectFrom("betrokkene").select(betrokkeneColumns).select((columns) =>
    jsonArrayFrom(
      columns.selectFrom("betrokkene_digitaal_adres").select(givenAdresColumns)
        .whereRef("betrokkene_digitaal_adres.betrokkene_id", "=", "betrokkene.id").orderBy("volgorde")
    ).as("digitale_adressen")
  )

/** A betrokkene as {@link selectBetrokkenen} finds it. */
export interface GatheredBetrokkeneRow extends BetrokkeneRow {
  readonly digitale_adressen: ReadonlyArray<GivenAdresRow>
}

/** The betrokkene of a row, as the register gives it: with each digital address once, also if an older version did not. */
export const readBetrokkene = (row: GatheredBetrokkeneRow): Betrokkene => {
  const betrokkene = fromBetrokkeneRow(row)
  const { communicatiekanaal, digitaleAdressen } = betrokkene.contactgegevens
  const once = eachAdresOnce(digitaleAdressen, communicatiekanaal)
  return once === digitaleAdressen
    ? betrokkene
    : withAdresOnce(
      { ...betrokkene, contactgegevens: { ...betrokkene.contactgegevens, digitaleAdressen: once } },
      digitaleAdressen,
      once
    )
}

/** The betrokkene of a row exactly as stored, for the rules of the reconciliation. */
export const fromBetrokkeneRow = (row: GatheredBetrokkeneRow): Betrokkene => {
  const common = {
    id: row.id,
    klantcontact: row.klantcontact_id,
    rol: row.rol,
    initiator: row.initiator,
    contactgegevens: contactgegevensOf(row),
    registratiedatum: row.registratiedatum,
    versie: row.versie,
    ...gegevenOpOf(row),
    ...adresIdsIn(row.digitale_adressen),
    ...sharedIn(row.digitale_adressen)
  }
  return row.partij_id === null
    ? { _tag: "Ongekend", ...common }
    : { _tag: "Gekend", partij: row.partij_id, grond: grondOf(row), ...common }
}

/** At the first version all was given when the betrokkene was registered, whatever the row says. */
const gegevenOpOf = (
  { gegeven_op: row, versie }: BetrokkeneRow
): { readonly gegevenOp?: AfwijkingenGegevenOp } => {
  if (row === null || versie === firstVersie) return {}
  const { soorten, voor: before } = row
  if (before !== undefined) return { gegevenOp: { soorten, voor: before } }
  return Object.keys(soorten).length === 0 ? {} : { gegevenOp: { soorten } }
}

const contactgegevensOf = (row: GatheredBetrokkeneRow): Contactgegevens => {
  const fields: Brand.Brand.Unbranded<Contactgegevens> = withoutNulls({
    contactnaam: row.contactnaam,
    organisatienaam: row.organisatienaam,
    bezoekadres: row.bezoekadres,
    correspondentieadres: row.correspondentieadres,
    communicatiekanaal: voorkeurOf(row.digitale_adressen),
    digitaleAdressen: row.digitale_adressen.map(fromAdresRow),
    voorkeurstaal: row.voorkeurstaal,
    zoalsOntvangen: row.zoals_ontvangen
  })
  return fields as Contactgegevens
}

/** The ground of a link. Constraints of the table keep it complete. */
const grondOf = (row: BetrokkeneRow): Grond =>
  withoutNulls({
    soort: row.grond_soort,
    identificatorsoort: row.grond_identificatorsoort,
    digest: row.grond_soort === "identificator" && row.grond_digest_op === row.grond_op ? row.grond_digest : null,
    earlier: row.grond_eerder_digest === null || row.grond_eerder_bij !== row.grond_op ? null : {
      identificatorsoort: row.grond_eerder_soort,
      digest: row.grond_eerder_digest,
      op: row.grond_eerder_op
    },
    alternatives: row.grond_misschien?.bij === row.grond_op ? row.grond_misschien?.partijen : null,
    door: row.grond_door,
    op: row.grond_op
  }) as Grond
