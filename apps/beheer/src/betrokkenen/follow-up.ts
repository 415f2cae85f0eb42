import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { digitaalAdresText } from "../pages/digitaal-adres-text.ts"
import type { Html } from "../pages/html.ts"
import { bdi, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { adresLines } from "../words/adres-lines.ts"
import { contactnaamText } from "../words/naam.ts"
import type { ContactgegevensVoorOpvolging } from "../words/schemas.ts"
import { soortDigitaalAdres } from "../words/soort-digitaal-adres.ts"

/** How a betrokkene is reached for this contact (B7): each value with its source, and what is not used and why. */
export const followUp = (c: Context<SignedIn>, contactgegevens: ContactgegevensVoorOpvolging): Html => {
  const { partij: words } = c.get("texts")
  const rows = used(c, contactgegevens)
  return html`${
    rows.length === 0
      ? paragraph(words.reachNothing)
      : table({ caption: words.followUp, columns: [words.kindOfAddress, words.address, words.source], rows })
  }
${leftOut(c, contactgegevens)}`
}

const used = (
  c: Context<SignedIn>,
  given: ContactgegevensVoorOpvolging
): ReadonlyArray<ReadonlyArray<Html | string>> => {
  const texts = c.get("texts")
  const { partij: words } = texts
  const source = (bron: "betrokkene" | "partij") => bron === "betrokkene" ? words.given : words.fromPartij
  const { bezoekadres, correspondentieadres, digitaleAdressen, naam, organisatienaam, voorkeurstaal } = given
  const adressen = [
    [words.bezoekadres, bezoekadres] as const,
    [words.correspondentieadres, correspondentieadres] as const
  ]
  return [
    ...(naam === null ? [] : [[words.name, bdi(contactnaamText(naam.waarde)), source(naam.bron)]]),
    ...(organisatienaam === null
      ? []
      : [[words.organisatienaam, bdi(organisatienaam.waarde), source(organisatienaam.bron)]]),
    ...digitaleAdressen.map(({ bron, voorkeur, waarde }) => [
      soortDigitaalAdres(waarde.soortDigitaalAdres, texts),
      digitaalAdresText(waarde, voorkeur, texts),
      source(bron)
    ]),
    ...adressen.flatMap(([name, adres]) =>
      adres === null ? [] : [[name, bdi(adresLines(adres.waarde, texts).join(", ")), source(adres.bron)]]
    ),
    ...(voorkeurstaal === null
      ? []
      : [[words.voorkeurstaal, voorkeurstaal.waarde.naam ?? voorkeurstaal.waarde.code, source(voorkeurstaal.bron)]])
  ]
}

const leftOut = (c: Context<SignedIn>, { weggelaten }: ContactgegevensVoorOpvolging): Html | string => {
  const texts = c.get("texts")
  const { partij: words } = texts
  if (weggelaten.length === 0) return ""
  return html`<ul>${
    weggelaten.map(({ reden, soort, soortDigitaalAdres: kind }) =>
      html`<li>${kind === undefined ? words.leftOutKinds[soort] : soortDigitaalAdres(kind, texts)}. ${
        words.leftOut[reden]
      }</li>`
    )
  }</ul>`
}
