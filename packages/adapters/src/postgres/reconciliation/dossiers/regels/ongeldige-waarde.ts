import { sql } from "kysely"
import { alle, type Klantcontactvoorwaarden, type Partijvoorwaarden } from "../conditions.ts"
import { platBezoekadres, platCorrespondentieadres } from "../valid/adres.ts"
import { gangbareTaalcode, gangbareVoorkeurstaal } from "../valid/codes.ts"
import { platteContactnaam } from "../valid/contactnaam.ts"
import { platDigitaalAdres } from "../valid/digitaal-adres.ts"
import { geldigeIdentificator } from "../valid/identificator.ts"
import { ofLeeg, platteTekst, platteTekstMetRegels } from "../valid/text.ts"
import { geldigTijdstip } from "../valid/tijdstip.ts"

const geldigNummer = (nummer: string) =>
  sql<boolean>`${sql.ref(nummer)} ~ '^[0-9]+$' and char_length(${sql.ref(nummer)}) <= 19`

/** Whether what a betrokkene and a partij both have is plainly valid. */
const platteContactgegevens = (tabel: "betrokkene" | "partij") => {
  const veld = (naam: string) => sql.ref(`${tabel}.${naam}`)
  return alle([
    ofLeeg(veld("contactnaam"), platteContactnaam(veld("contactnaam"))),
    ofLeeg(veld("organisatienaam"), platteTekst(veld("organisatienaam"), 200)),
    ofLeeg(veld("bezoekadres"), platBezoekadres(veld("bezoekadres"))),
    ofLeeg(veld("correspondentieadres"), platCorrespondentieadres(veld("correspondentieadres"))),
    ofLeeg(veld("voorkeurstaal"), gangbareVoorkeurstaal(veld("voorkeurstaal"))),
    geldigTijdstip(veld("registratiedatum")),
    sql<boolean>`${veld("versie")} > 0`
  ])
}

const platteKlantcontact = alle([
  geldigNummer("klantcontact.nummer"),
  platteTekst(sql.ref("klantcontact.kanaal"), 50),
  platteTekst(sql.ref("klantcontact.onderwerp"), 200),
  ofLeeg(sql.ref("klantcontact.inhoud"), platteTekstMetRegels(sql.ref("klantcontact.inhoud"), 1000)),
  ofLeeg(sql.ref("klantcontact.taal"), gangbareTaalcode(sql.ref("klantcontact.taal"))),
  geldigTijdstip(sql.ref("klantcontact.plaatsgevonden_op")),
  geldigTijdstip(sql.ref("klantcontact.registratiedatum")),
  sql<boolean>`klantcontact.versie > 0`
])

const geldigeGrond = sql<boolean>`betrokkene.partij_id is null or (
  ${platteTekst(sql.ref("betrokkene.grond_door"), 200)} and ${geldigTijdstip(sql.ref("betrokkene.grond_op"))}
  and case betrokkene.grond_soort
    when 'identificator' then betrokkene.grond_identificatorsoort in ('bsn', 'rsin', 'kvk_nummer', 'vestigingsnummer')
    when 'gekozen-partij' then betrokkene.grond_identificatorsoort is null
    else false end)`

/** All that is not plainly valid: whether it is valid after all is left to the rule. */
export const ongeldigeWaardeInKlantcontact: Klantcontactvoorwaarden = {
  apart: true,
  ookGeanonimiseerd: true,
  klantcontact: () => sql<boolean>`(${platteKlantcontact}) is not true`,
  betrokkene: () =>
    sql<boolean>`${
      alle([
        sql<boolean>`betrokkene.rol in ('klant', 'vertegenwoordiger')`,
        geldigeGrond,
        platteContactgegevens("betrokkene")
      ])
    } is not true`,
  adres: () => sql<boolean>`${platDigitaalAdres} is not true`
}

const naamBijSoort = sql<boolean>`case partij.soort_partij
  when 'persoon' then partij.contactnaam is not null and partij.organisatienaam is null
  when 'organisatie' then partij.contactnaam is null and partij.organisatienaam is not null
  when 'contactpersoon' then partij.contactnaam is not null
  else false end`

export const ongeldigeWaardeInPartij: Partijvoorwaarden = {
  apart: true,
  partij: () =>
    sql<boolean>`${
      alle([
        geldigNummer("partij.nummer"),
        naamBijSoort,
        platteContactgegevens("partij"),
        ofLeeg(sql.ref("partij.interne_notitie"), platteTekstMetRegels(sql.ref("partij.interne_notitie"), 1000))
      ])
    } is not true`,
  adres: () => sql<boolean>`${platDigitaalAdres} is not true`,
  identificator: () => sql<boolean>`(${geldigeIdentificator}) is not true`
}
