import { mark } from "./marks.ts"

/** Ids that earlier answers gave, by what they are of. */
export type Known = Record<string, string>

/** A well-formed request to an operation, with marks in every place for personal data. */
export interface GoodRequest {
  readonly operationId: string
  /** Of what the id in the path is. */
  readonly id?: string
  /** Of what the second id in the path is. */
  readonly item?: string
  readonly query?: string
  readonly json?: (known: Known) => unknown
  readonly headers?: Readonly<Record<string, string>>
  /** What of the answer is to be remembered, under which name. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer is what the request expects it to be
  readonly keep?: (answer: any) => Known
}

const telefoon = { soortDigitaalAdres: "telefoonnummer", adres: mark.telefoon, omschrijving: mark.omschrijving }
const email = { soortDigitaalAdres: "email", adres: mark.email, omschrijving: mark.omschrijving }
const contactnaam = { voornaam: mark.voornaam, achternaam: mark.achternaam }
const bezoekadres = {
  soortBezoekadres: "binnenlands_adres",
  straat: mark.straat,
  huisnummer: 12,
  postcode: mark.postcode,
  woonplaats: mark.woonplaats,
  nummeraanduidingId: mark.nummeraanduiding
}
const contactgegevens = {
  contactnaam,
  communicatiekanaal: telefoon,
  digitaleAdressen: [email],
  bezoekadres,
  organisatienaam: mark.organisatienaam,
  zoalsOntvangen: { correspondentieadres: { straatnaam: mark.straat, stad: mark.woonplaats } }
}
const { inhoud, metagegeven, onderwerp, reactie } = mark
const metadata = [{ naam: "kenmerk", waarde: metagegeven }]
const klantcontact = { kanaal: "telefoon", onderwerp, inhoud, reactie, metadata }
const identificatie = { soort: "bsn", waarde: mark.bsn }
const persoon = {
  ...{ soortPartij: "persoon", contactnaam, bezoekadres, interneNotitie: mark.notitie },
  digitaleAdressen: [telefoon, email],
  zoalsOntvangen: { correspondentieadres: { adresregel1: mark.adresregel, stad: mark.woonplaats } }
}
const organisatie = {
  soortPartij: "organisatie",
  organisatienaam: mark.organisatienaam,
  identificatoren: [{ soort: "kvk_nummer", waarde: mark.kvk }],
  digitaleAdressen: [{ soortDigitaalAdres: "email", adres: mark.otherEmail }],
  bezoekadres: { soortBezoekadres: "buitenlands_adres", adresregel1: mark.adresregel, land: { code: "BE" } }
}
const registratie = {
  klantcontact,
  rol: "klant",
  initiator: true,
  identificatie,
  partijgegevens: persoon,
  contactgegevens
}
const versie = { "If-Match": "*" }

/** Makes the records that everything else is about. */
export const making: ReadonlyArray<GoodRequest> = [
  {
    operationId: "registreerBetrokkene",
    json: () => registratie,
    headers: { "Idempotency-Key": `${mark.achternaam}-${mark.bsn}` },
    keep: ({ betrokkene, klantcontact, partij }) => ({
      gekend: betrokkene.id,
      klantcontact: klantcontact.id,
      partij: partij.id
    })
  },
  {
    operationId: "registreerBetrokkene",
    json: () => registratie,
    headers: { "Idempotency-Key": `${mark.achternaam}-${mark.bsn}` }
  },
  {
    operationId: "registreerBetrokkene",
    json: () => ({ klantcontact, rol: "klant", contactgegevens }),
    keep: ({ betrokkene }) => ({ reporter: betrokkene.id })
  },
  { operationId: "registreerKlantcontact", json: () => klantcontact, keep: ({ id }) => ({ separate: id }) },
  {
    operationId: "registreerBetrokkeneBijKlantcontact",
    id: "separate",
    json: () => ({ rol: "vertegenwoordiger", contactgegevens })
  },
  {
    operationId: "maakBetrokkene",
    json: ({ separate }) => ({ klantcontact: separate, rol: "klant", ...contactgegevens }),
    keep: ({ id }) => ({ made: id })
  },
  { operationId: "registreerPartij", json: () => organisatie, keep: ({ id }) => ({ organisatie: id }) },
  {
    operationId: "registreerPartij",
    json: () => ({ ...persoon, voorkeurskanaal: email }),
    keep: ({ id }) => ({ twin: id })
  }
]

/** Reads and changes them. */
export const using: ReadonlyArray<GoodRequest> = [
  { operationId: "zoekBetrokkenen", query: "?expand=partij,klantcontact&pageSize=1&count=true" },
  { operationId: "zoekBetrokkenenOpPersoonsgegeven", query: "?pageSize=1", json: () => ({ digitaalAdres: telefoon }) },
  { operationId: "zoekBetrokkenenBijKlantcontact", id: "separate", query: "?pageSize=1" },
  { operationId: "zoekKlantcontacten", query: "?pageSize=1" },
  { operationId: "zoekPartijen", query: "?pageSize=1" },
  { operationId: "zoekOpDigitaalAdres", query: "?pageSize=1", json: () => ({ digitaalAdres: telefoon }) },
  { operationId: "zoekPartijenOpPersoonsgegeven", json: () => ({ identificatie }) },
  { operationId: "zoekVermoedelijkePartijen", json: () => contactgegevens },
  { operationId: "zoekPartijenOpPersoonsgegeven", query: "?pageSize=1", json: () => ({ digitaalAdres: email }) },
  { operationId: "leesBetrokkene", id: "gekend", query: "?expand=partij" },
  { operationId: "leesKlantcontact", id: "klantcontact" },
  { operationId: "leesPartij", id: "partij" },
  { operationId: "bepaalContactgegevens", id: "gekend" },
  {
    operationId: "vervangKlantcontact",
    id: "separate",
    headers: versie,
    json: () => ({ ...klantcontact, kanaal: "balie" })
  },
  { operationId: "wijzigKlantcontact", id: "separate", headers: versie, json: () => ({ inhoud: mark.notitie }) },
  {
    operationId: "vervangBetrokkene",
    id: "made",
    headers: versie,
    json: ({ separate }) => ({ klantcontact: separate, rol: "klant", contactnaam, digitaleAdressen: [telefoon] })
  },
  { operationId: "wijzigBetrokkene", id: "made", headers: versie, json: () => ({ bezoekadres }) },
  {
    operationId: "vervangPartij",
    id: "organisatie",
    headers: versie,
    json: () => ({ ...organisatie, interneNotitie: mark.notitie })
  },
  {
    operationId: "wijzigPartij",
    id: "partij",
    headers: versie,
    json: () => ({ voorkeurskanaal: { soortDigitaalAdres: "telefoonnummer", adres: mark.otherTelefoon } })
  },
  {
    operationId: "voegDigitaalAdresToeVanBetrokkene",
    id: "made",
    json: () => email,
    keep: ({ id }) => ({ given: id })
  },
  { operationId: "zoekDigitaleAdressenVanBetrokkene", id: "made" },
  { operationId: "leesDigitaalAdresVanBetrokkene", id: "made", item: "given" },
  {
    operationId: "wijzigDigitaalAdresVanBetrokkene",
    id: "made",
    item: "given",
    headers: versie,
    json: () => ({ adres: mark.otherEmail, voorkeur: true })
  },
  { operationId: "verwijderDigitaalAdresVanBetrokkene", id: "made", item: "given", headers: versie },
  {
    operationId: "voegDigitaalAdresToeVanPartij",
    id: "organisatie",
    json: () => telefoon,
    headers: { "Idempotency-Key": `${mark.telefoon}-adres` },
    keep: ({ id }) => ({ kept: id })
  },
  { operationId: "zoekDigitaleAdressenVanPartij", id: "organisatie" },
  { operationId: "leesDigitaalAdresVanPartij", id: "organisatie", item: "kept" },
  {
    operationId: "wijzigDigitaalAdresVanPartij",
    id: "organisatie",
    item: "kept",
    headers: versie,
    json: () => ({ adres: mark.otherTelefoon, omschrijving: mark.omschrijving })
  },
  { operationId: "verwijderDigitaalAdresVanPartij", id: "organisatie", item: "kept", headers: versie },
  { operationId: "koppelBetrokkene", id: "reporter", headers: versie, json: () => ({ identificatie }) },
  { operationId: "ontkoppelBetrokkene", id: "reporter", headers: versie },
  { operationId: "leesAudittrailVanBetrokkene", id: "reporter", query: "?pageSize=1" },
  { operationId: "leesAudittrailVanKlantcontact", id: "klantcontact" },
  { operationId: "leesAudittrailVanPartij", id: "partij" },
  { operationId: "leesRaadplegingenVanBetrokkene", id: "reporter", query: "?pageSize=1" },
  { operationId: "leesRaadplegingenVanKlantcontact", id: "klantcontact" },
  {
    operationId: "leesRaadplegingenVanPartij",
    id: "partij",
    headers: { "X-Doelbinding": "wettelijke-verplichting" },
    keep: ({ results }) => ({ raadpleging: results[0].id })
  },
  { operationId: "zoekRaadplegingen", query: "?pageSize=1", json: () => ({ identiteit: "instellingen" }) },
  { operationId: "leesRaadpleging", id: "raadpleging" },
  { operationId: "zoekInternetakenVanPartij", id: "partij" },
  { operationId: "geefInzage", id: "partij" },
  { operationId: "beproefVergetelheid", id: "partij" }
]

/** Well formed, and refused because of what others registered, which the refusal must not tell. */
export const conflicting: ReadonlyArray<GoodRequest> = [
  {
    operationId: "registreerPartij",
    json: () => ({ ...persoon, contactnaam: { achternaam: "Iemandanders" }, identificatoren: [identificatie] })
  },
  {
    operationId: "wijzigPartij",
    id: "organisatie",
    headers: { "If-Match": "\"999\"" },
    json: () => ({ interneNotitie: mark.notitie })
  },
  {
    operationId: "registreerBetrokkene",
    json: () => ({ ...registratie, rol: "vertegenwoordiger" }),
    headers: { "Idempotency-Key": `${mark.achternaam}-${mark.bsn}` }
  },
  {
    operationId: "registreerBetrokkene",
    json: () => ({
      ...registratie,
      partijgegevens: { ...persoon, identificatoren: [{ soort: "bsn", waarde: mark.otherBsn }] }
    })
  },
  {
    operationId: "koppelBetrokkene",
    id: "gekend",
    headers: versie,
    json: ({ organisatie }) => ({ identificatie: { partij: organisatie } })
  },
  {
    operationId: "voegDigitaalAdresToeVanPartij",
    id: "organisatie",
    json: () => ({ soortDigitaalAdres: "email", adres: mark.otherEmail })
  },
  { operationId: "verwijderPartij", id: "partij", headers: versie }
]

/** Works off what the night found. */
export const deciding: ReadonlyArray<GoodRequest> = [
  { operationId: "zoekReconciliaties", keep: ({ results }) => ({ reconciliatie: results[0].id }) },
  { operationId: "leesReconciliatie", id: "reconciliatie" },
  { operationId: "leesVoortgang", id: "reconciliatie" },
  { operationId: "leesRechten" },
  { operationId: "zoekBevindingen", keep: ({ results }) => ({ bevinding: results[0].id }) },
  { operationId: "leesBevinding", id: "bevinding" },
  {
    operationId: "zoekBevindingen",
    query: "?regel=dubbele-partij-vermoeden",
    keep: ({ results: [found] }) => found === undefined ? {} : { samenvoeging: found.id }
  },
  { operationId: "leesAudittrailVanBevinding", id: "bevinding" },
  { operationId: "leesTegenstrijdigheden", id: "samenvoeging" },
  {
    operationId: "besluitOverBevinding",
    id: "bevinding",
    headers: versie,
    json: () => ({ besluit: "afwijzen", reden: mark.reden })
  }
]

/** Takes them away. */
export const unmaking: ReadonlyArray<GoodRequest> = [
  { operationId: "vergeetPartij", id: "partij" },
  { operationId: "verwijderBetrokkene", id: "made", headers: versie },
  { operationId: "verwijderKlantcontact", id: "separate", headers: versie },
  { operationId: "verwijderPartij", id: "organisatie", headers: versie },
  { operationId: "verwijderPartij", id: "twin", headers: versie }
]
