import { Identificatorsoort, maximumLengths, Rol } from "@betrokkene/domain"
import { firstVersie, identificatorDigestPattern, nummerPattern } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { all, type KlantcontactConditions, type PartijConditions } from "../conditions.ts"
import { plainBezoekadres, plainCorrespondentieadres } from "../valid/adres.ts"
import { plainContactnaam } from "../valid/contactnaam.ts"
import { plainDigitaalAdres } from "../valid/digitaal-adres.ts"
import { frequentTaalcode, frequentVoorkeurstaal } from "../valid/frequent-codes.ts"
import { plainFurtherTexts } from "../valid/further-texts.ts"
import { validIdentificator } from "../valid/identificator.ts"
import { literals } from "../valid/literals.ts"
import { matches } from "../valid/matches.ts"
import { nullOr, plainMultilineText, plainText } from "../valid/text.ts"
import { validTijdstip } from "../valid/tijdstip.ts"

const validNummer = (column: string) => matches(sql.ref(column), nummerPattern)

const validVersie = (column: string) => sql<boolean>`${sql.ref(column)} >= ${sql.lit(firstVersie)}`

/** The column is null, or plainly valid by the check. */
const nullOrPlain = (column: string, plain: (value: RawBuilder<unknown>) => RawBuilder<boolean>) =>
  nullOr(sql.ref(column), plain(sql.ref(column)))

/** Whether what both a betrokkene and a partij have is plainly valid. */
const plainContactgegevens = (table: "betrokkene" | "partij") =>
  all([
    nullOrPlain(`${table}.contactnaam`, plainContactnaam),
    nullOrPlain(`${table}.organisatienaam`, (naam) => plainText(naam, maximumLengths.organisatienaam)),
    nullOrPlain(`${table}.bezoekadres`, plainBezoekadres),
    nullOrPlain(`${table}.correspondentieadres`, plainCorrespondentieadres),
    nullOrPlain(`${table}.voorkeurstaal`, frequentVoorkeurstaal),
    sql<boolean>`${sql.ref(`${table}.zoals_ontvangen`)} is null`,
    validTijdstip(sql.ref(`${table}.registratiedatum`)),
    validVersie(`${table}.versie`)
  ])

const plainKlantcontact = all([
  validNummer("klantcontact.nummer"),
  plainText(sql.ref("klantcontact.kanaal"), maximumLengths.kanaal),
  plainText(sql.ref("klantcontact.onderwerp"), maximumLengths.onderwerp),
  nullOrPlain("klantcontact.inhoud", (inhoud) => plainMultilineText(inhoud, maximumLengths.inhoud)),
  nullOrPlain("klantcontact.verdere_teksten", plainFurtherTexts),
  sql<boolean>`(klantcontact.indicatie_contact_gelukt and klantcontact.verdere_actie_ondernomen) is not true`,
  nullOrPlain("klantcontact.taal", frequentTaalcode),
  sql<boolean>`klantcontact.zoals_ontvangen is null`,
  validTijdstip(sql.ref("klantcontact.plaatsgevonden_op")),
  validTijdstip(sql.ref("klantcontact.registratiedatum")),
  validVersie("klantcontact.versie")
])

const identificatorsoorten = literals(Identificatorsoort.literals)

const validGrond = sql<boolean>`betrokkene.partij_id is null or (
  ${plainText(sql.ref("betrokkene.grond_door"), maximumLengths.medewerker)} and ${
  validTijdstip(sql.ref("betrokkene.grond_op"))
}
  and case betrokkene.grond_soort
    when 'identificator' then betrokkene.grond_identificatorsoort in (${identificatorsoorten})
      and ${nullOrPlain("betrokkene.grond_digest", (digest) => matches(digest, identificatorDigestPattern))}
    when 'gekozen-partij' then betrokkene.grond_identificatorsoort is null
    else false end
  and (betrokkene.grond_eerder_digest is null or betrokkene.grond_eerder_bij is distinct from betrokkene.grond_op or (
    ${matches(sql.ref("betrokkene.grond_eerder_digest"), identificatorDigestPattern)}
    and betrokkene.grond_eerder_soort in (${identificatorsoorten})
    and ${validTijdstip(sql.ref("betrokkene.grond_eerder_op"))}
  ))
  and betrokkene.grond_misschien is null)`

const plainBetrokkene = all([
  sql<boolean>`betrokkene.rol in (${literals(Rol.literals)})`,
  validGrond,
  plainContactgegevens("betrokkene")
])

/** Something is not plainly valid. Whether it is valid after all is left to the rule. */
export const ongeldigeWaardeInKlantcontact: KlantcontactConditions = {
  costly: true,
  evenAnonymised: true,
  klantcontact: () => sql<boolean>`(${plainKlantcontact}) is not true`,
  betrokkene: () => sql<boolean>`${plainBetrokkene} is not true`,
  adres: () => sql<boolean>`${plainDigitaalAdres} is not true`
}

const naamFitsSoort = sql<boolean>`case partij.soort_partij
  when 'persoon' then partij.organisatienaam is null
  when 'organisatie' then partij.contactnaam is null
  when 'contactpersoon' then true
  else false end`

const plainPartij = all([
  validNummer("partij.nummer"),
  naamFitsSoort,
  plainContactgegevens("partij"),
  nullOrPlain("partij.interne_notitie", (notitie) => plainMultilineText(notitie, maximumLengths.interneNotitie))
])

/** As {@link ongeldigeWaardeInKlantcontact}. */
export const ongeldigeWaardeInPartij: PartijConditions = {
  costly: true,
  partij: () => sql<boolean>`${plainPartij} is not true`,
  adres: () => sql<boolean>`${plainDigitaalAdres} is not true`,
  identificator: () => sql<boolean>`(${validIdentificator}) is not true`
}
