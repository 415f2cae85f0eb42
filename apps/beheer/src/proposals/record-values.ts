import type { Language, Texts } from "../texts/texts.ts"
import { adresLines } from "../words/adres-lines.ts"
import { expandedKlantcontact } from "../words/expanded.ts"
import { maskedBsn } from "../words/masked-bsn.ts"
import { momentText } from "../words/moment.ts"
import { contactnaamText, isSecret } from "../words/naam.ts"
import type { Betrokkene, DigitaalAdres, Klantcontactzicht, Partij, Partijzicht } from "../words/schemas.ts"
import type { ShownRecord } from "./read-proposal.ts"

/** A detail of a record. `compared` is undefined where what is shown does not tell whether two are the same. */
export interface Detail {
  readonly name: string
  readonly text: string
  readonly compared: string | undefined
}

/** The details of a record in words, in a fixed order; empty if there is nothing to show of it. */
export const recordValues = (record: ShownRecord, texts: Texts, language: Language): ReadonlyArray<Detail> => {
  switch (record.soort) {
    case "partij":
      return record.partij === undefined ? [] : ofPartij(record.partij, texts, language)
    case "betrokkene":
      return record.betrokkene === undefined ? [] : ofBetrokkene(record.betrokkene, texts, language)
    case "klantcontact":
      return record.klantcontact === undefined ? [] : ofKlantcontact(record.klantcontact, texts, language)
    case "andere-partij":
      return []
  }
}

/** Whether everything that is known of a record is shown, so that what lacks is not known either. */
export const isWhole = (record: ShownRecord): boolean =>
  record.soort === "partij"
    ? record.partij !== undefined && !isSecret(record.partij)
    : recordIsThere(record)

const recordIsThere = (record: Exclude<ShownRecord, { readonly soort: "partij" }>): boolean =>
  record.soort === "betrokkene"
    ? record.betrokkene !== undefined
    : record.soort === "klantcontact" && record.klantcontact !== undefined

const detail = (name: string, text: string | null | undefined): ReadonlyArray<Detail> =>
  text === null || text === undefined || text === "" ? [] : [{ name, text, compared: text }]

const ofPartij = (partij: Partijzicht, texts: Texts, language: Language): ReadonlyArray<Detail> => {
  const { partij: words, proposals } = texts
  const known = [...detail(words.soort, words.soorten[partij.soortPartij]), ...detail(words.nummer, partij.nummer)]
  if (isSecret(partij)) return [{ name: words.name, text: words.secretName, compared: undefined }, ...known]
  return [
    ...ofAnybody(partij, texts),
    ...known,
    ...partij.identificatoren.map((one) => {
      const text = one.soort === "bsn" ? maskedBsn(one.waarde) : one.waarde
      return {
        name: words.identificatoren[one.soort],
        text,
        compared: one.waarde.startsWith("*") ? undefined : one.waarde
      }
    }),
    ...detail(words.preferred, partij.voorkeurskanaal?.adres),
    ...detail(proposals.active, partij.indicatieActief ? words.yes : words.no),
    ...detail(words.secret, partij.indicatieGeheimhouding ? words.yes : words.no),
    ...detail(words.registered, momentText(partij.registratiedatum, language))
  ]
}

const ofBetrokkene = (betrokkene: Betrokkene, texts: Texts, language: Language): ReadonlyArray<Detail> => {
  const { partij: words } = texts
  const klantcontact = expandedKlantcontact(betrokkene)
  return [
    ...ofAnybody(betrokkene, texts),
    ...detail(words.preferred, betrokkene.communicatiekanaal?.adres),
    ...detail(words.rol, words.roles[betrokkene.rol]),
    ...(klantcontact === undefined ? [] : ofKlantcontact(klantcontact, texts, language))
  ]
}

const ofKlantcontact = (klantcontact: Klantcontactzicht, texts: Texts, language: Language): ReadonlyArray<Detail> => {
  const { partij: words } = texts
  const { kanaal, onderwerp, plaatsgevondenOp } = klantcontact
  return [
    ...detail(words.when, momentText(plaatsgevondenOp, language)),
    ...detail(words.kanaal, kanaal),
    ...detail(words.onderwerp, onderwerp ?? words.confidential)
  ]
}

/** What partijen and betrokkenen both have. */
const ofAnybody = (
  given: Pick<
    Partij | Betrokkene,
    "bezoekadres" | "contactnaam" | "correspondentieadres" | "digitaleAdressen" | "organisatienaam" | "voorkeurstaal"
  >,
  texts: Texts
): ReadonlyArray<Detail> => {
  const { partij: words } = texts
  const { bezoekadres, contactnaam, correspondentieadres, digitaleAdressen, organisatienaam, voorkeurstaal } = given
  const adressen = (soort: string) => digitaleAdressen.filter((one) => one.soortDigitaalAdres === soort)
  const others = digitaleAdressen.filter(({ soortDigitaalAdres }) =>
    !["telefoonnummer", "email"].includes(soortDigitaalAdres)
  )
  return [
    ...detail(words.name, contactnaam === null ? undefined : contactnaamText(contactnaam)),
    ...detail(words.organisatienaam, organisatienaam),
    ...detail(words.telefoonnummer, joined(adressen("telefoonnummer"))),
    ...detail(words.email, joined(adressen("email"))),
    ...detail(words.address, joined(others)),
    ...detail(words.bezoekadres, bezoekadres === null ? undefined : adresLines(bezoekadres, texts).join(", ")),
    ...detail(
      words.correspondentieadres,
      correspondentieadres === null ? undefined : adresLines(correspondentieadres, texts).join(", ")
    ),
    ...detail(words.voorkeurstaal, voorkeurstaal?.naam ?? voorkeurstaal?.code)
  ]
}

const joined = (adressen: ReadonlyArray<DigitaalAdres>): string =>
  adressen.map(({ adres }) => adres).toSorted().join(", ")
