import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { button } from "../pages/button.ts"
import { form, hidden } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { reach } from "../partijen/reach.ts"
import { rolePart } from "../registration/role-part.ts"
import { expandedPartij } from "../words/expanded.ts"
import { betrokkenenaam, isSecret, partijnaam } from "../words/naam.ts"
import type { Partij } from "../words/schemas.ts"
import { adresNames } from "./adres-in-form.ts"
import { adresPart } from "./adres-part.ts"
import { digitaleAdressenPart } from "./digitale-adressen-part.ts"
import { holderPath, isOfPartij } from "./holder-requests.ts"
import { type Holder, isBetrokkene } from "./holder.ts"
import { namePart } from "./name-part.ts"
import { beforeName, initiatorsName, type SentForm } from "./typed.ts"
import { usePart } from "./use-part.ts"

/** The form by which contactgegevens are changed, and what came of it. */
export interface ShownForm extends SentForm {
  /** Undefined while the API is away: the form then stands as it was sent. */
  readonly holder?: Holder
  /** What is wrong, by the name of the field. */
  readonly errors?: { readonly [name: string]: string }
  /** What is wrong with the whole. */
  readonly error?: Html | string
  /** Others who began the contact, by their ids: whoever sends this form has seen them. */
  readonly initiators?: ReadonlyArray<string>
  /** What was changed since the form was shown. */
  readonly changes?: Html
}

export const contactgegevensPage = (c: Context<SignedIn>, shown: ShownForm): Html => {
  const { before, changes, error, errors = {}, holder, initiators = [], typed, versie } = shown
  const { contactgegevens: words, partij, registration } = c.get("texts")
  const isOfBetrokkene = !isOfPartij(c)
  const { intro, title } = isOfBetrokkene ? words.ofBetrokkene : words.ofPartij
  const shownPartij = holder === undefined ? undefined : isBetrokkene(holder) ? expandedPartij(holder) : holder
  return layout(c, {
    title,
    content: html`${error === undefined ? "" : alert("error", error)}
${changes ?? ""}
${shownPartij?.indicatieGeheimhouding === true ? alert("warning", partij.secretShown) : ""}
${holder === undefined ? "" : paragraph(html`${words.of} ${link(holderPath(c), bdi(nameOf(c, holder)))}`)}
${paragraph(intro)}
${
      form(
        c,
        `${holderPath(c)}/contactgegevens`,
        html`${hidden("versie", versie)}${
          Object.entries(before).map(([name, value]) => hidden(beforeName(name), value))
        }${initiators.length === 0 ? "" : hidden(initiatorsName, initiators.join())}
${section("digital", words.digital, digitaleAdressenPart(c, typed, before, errors))}
${section("name", words.nameAndLanguage, namePart(c, { typed, before }, errors))}
${section("addresses", words.addresses, html`${adresNames.map((name) => adresPart(c, name, typed, before, errors))}`)}
${
          isOfBetrokkene
            ? section("role", registration.role, rolePart(c, typed, errors))
            : section("use", words.use, usePart(c, { typed, before }, errors))
        }
<div class="buttons">${button(words.save)}</div>`
      )
    }
${!isOfBetrokkene || shownPartij === undefined || isSecret(shownPartij) ? "" : standing(c, shownPartij)}
${paragraph(link(holderPath(c), words.back))}`
  })
}

const nameOf = (c: Context<SignedIn>, holder: Holder): string =>
  isBetrokkene(holder) ? betrokkenenaam(holder, c.get("texts")) : partijnaam(holder, c.get("texts"))

/** What holds for what stays empty here. */
const standing = (c: Context<SignedIn>, partij: Partij): Html => {
  const { contactgegevens: words } = c.get("texts")
  return section("standing", words.standing, html`${paragraph(words.standingHolds)}${reach(c, partij, [])}`)
}
