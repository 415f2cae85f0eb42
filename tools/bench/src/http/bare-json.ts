import type { DigitaalAdres } from "@betrokkene/domain"
import { adresIdsOf } from "@betrokkene/domain/internal"

/** A digital address as the SQL aggregates it. */
export interface AddressRow {
  readonly soort: string
  readonly adres: string
  readonly omschrijving: string | null
  readonly referentie: string | null
  readonly is_standaard: boolean | null
  readonly verificatie_datum: string | null
  readonly voorkeur: boolean
  readonly adres_id: string | null
}

export interface BetrokkeneRow {
  readonly id: string
  readonly versie: number
  readonly klantcontact_id: string
  readonly partij_id: string | null
  readonly grond_soort: string | null
  readonly grond_identificatorsoort: string | null
  readonly grond_door: string | null
  readonly grond_op: Date | string | null
  readonly rol: string
  readonly initiator: boolean
  readonly organisatienaam: string | null
  readonly contactnaam: object | null
  readonly bezoekadres: object | null
  readonly correspondentieadres: object | null
  readonly voorkeurstaal: object | null
  readonly zoals_ontvangen: object | null
  readonly digitale_adressen: ReadonlyArray<AddressRow>
}

export interface PartijRow {
  readonly id: string
  readonly versie: number
  readonly nummer: string
  readonly soort_partij: string
  readonly identificatoren: ReadonlyArray<
    { readonly soort: string; readonly waarde: string; readonly kvk_nummer: string }
  >
  readonly contactnaam: object | null
  readonly organisatienaam: string | null
  readonly bezoekadres: object | null
  readonly correspondentieadres: object | null
  readonly digitale_adressen: ReadonlyArray<AddressRow>
  readonly voorkeurstaal: object | null
  readonly indicatie_geheimhouding: boolean
  readonly indicatie_actief: boolean
  readonly interne_notitie: string | null
  readonly zoals_ontvangen: object | null
  readonly registratiedatum: Date
}

export const reference = (base: string, collection: string, id: string) => ({ id, url: `${base}/${collection}/${id}` })

const address = ({ adres, is_standaard, omschrijving, referentie, soort, verificatie_datum }: AddressRow) => ({
  soortDigitaalAdres: soort,
  adres,
  ...(omschrijving === null ? {} : { omschrijving }),
  ...(referentie === null ? {} : { referentie }),
  ...(is_standaard === null ? {} : { isStandaardAdres: is_standaard }),
  ...(verificatie_datum === null ? {} : { verificatieDatum: verificatie_datum })
})

const preferred = (addresses: ReadonlyArray<AddressRow>) => {
  const found = addresses.find(({ voorkeur }) => voorkeur)
  return found === undefined ? null : address(found)
}

/** The addresses of a record, each with its id. */
const addresses = (id: string, rows: ReadonlyArray<AddressRow>) => {
  const ids = adresIdsOf({ id }, rows as ReadonlyArray<object> as ReadonlyArray<DigitaalAdres>)
  return rows.map((row, place) => ({ id: row.adres_id ?? ids[place], ...address(row) }))
}

/** The API's JSON of a betrokkene, with his whole partij if given. */
export const betrokkeneJson = (base: string, row: BetrokkeneRow, partij?: PartijRow) => ({
  ...reference(base, "betrokkenen", row.id),
  versie: row.versie,
  klantcontact: reference(base, "klantcontacten", row.klantcontact_id),
  partij: row.partij_id === null
    ? null
    : partij === undefined
    ? reference(base, "partijen", row.partij_id)
    : partijJson(base, partij),
  grond: row.grond_soort === null ? null : {
    soort: row.grond_soort,
    identificatorsoort: row.grond_identificatorsoort,
    door: row.grond_door,
    op: row.grond_op
  },
  rol: row.rol,
  initiator: row.initiator,
  intitiator: row.initiator,
  organisatienaam: row.organisatienaam,
  contactnaam: row.contactnaam,
  bezoekadres: row.bezoekadres,
  correspondentieadres: row.correspondentieadres,
  communicatiekanaal: preferred(row.digitale_adressen),
  digitaleAdressen: addresses(row.id, row.digitale_adressen),
  voorkeurstaal: row.voorkeurstaal,
  zoalsOntvangen: row.zoals_ontvangen
})

/** The API's JSON of a partij, with a masked bsn. */
export const partijJson = (base: string, row: PartijRow) => ({
  ...reference(base, "partijen", row.id),
  versie: row.versie,
  nummer: row.nummer,
  soortPartij: row.soort_partij,
  identificatoren: row.identificatoren.map(({ kvk_nummer, soort, waarde }) =>
    soort === "bsn"
      ? { soort, waarde: `*****${waarde.slice(-4)}` }
      : kvk_nummer === ""
      ? { soort, waarde }
      : { soort, waarde, kvkNummer: kvk_nummer }
  ),
  contactnaam: row.contactnaam,
  organisatienaam: row.organisatienaam,
  bezoekadres: row.bezoekadres,
  correspondentieadres: row.correspondentieadres,
  digitaleAdressen: addresses(row.id, row.digitale_adressen),
  voorkeurskanaal: preferred(row.digitale_adressen),
  voorkeurstaal: row.voorkeurstaal,
  indicatieGeheimhouding: row.indicatie_geheimhouding,
  indicatieActief: row.indicatie_actief,
  interneNotitie: row.interne_notitie,
  zoalsOntvangen: row.zoals_ontvangen,
  registratiedatum: row.registratiedatum
})
