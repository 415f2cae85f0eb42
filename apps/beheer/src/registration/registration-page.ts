import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { betrokkenenTable } from "../klantcontacten/betrokkenen-table.ts"
import { contactRows } from "../klantcontacten/contact-rows.ts"
import { alert } from "../pages/alert.ts"
import { button } from "../pages/button.ts"
import { choice } from "../pages/choice.ts"
import { dataList } from "../pages/data-list.ts"
import { field } from "../pages/field.ts"
import { form, hidden } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { reach } from "../partijen/reach.ts"
import { identificatorKinds } from "../search/search-kinds.ts"
import { isSecret, partijnaam } from "../words/naam.ts"
import type { Partijzicht, Vermoeden } from "../words/schemas.ts"
import type { FieldErrors } from "./field-errors.ts"
import { type FilledIn, newcomer, nobody } from "./filled-in.ts"
import { type Occasion, type PresentContact } from "./occasion.ts"
import { probablePart } from "./probable-part.ts"
import { rolePart } from "./role-part.ts"

/** What came of checking a form. */
export interface Checked {
  /** What is wrong, by the name of the field. */
  readonly errors?: FieldErrors
  /** What is wrong with the whole. */
  readonly error?: string
  /** Who it is, if the register knows. */
  readonly found?: Partijzicht
  /** Who it probably is, if no number tells. */
  readonly vermoeden?: Vermoeden
  /** The partijen of these that are involved in the contact already, by their ids. */
  readonly involved?: ReadonlyArray<string>
}

/** The page on which somebody is registered, with what was filled in and what came of checking it. */
export const registrationPage = (
  c: Context<SignedIn>,
  occasion: Occasion,
  given: FilledIn,
  checked: Checked = {}
): Html => {
  const { registration: words } = c.get("texts")
  return layout(c, {
    title: occasion.kind === "new" ? words.title : words.add,
    content: html`${checked.error === undefined ? "" : alert("error", checked.error)}
${occasion.kind === "present" && occasion.contact !== undefined ? presentContact(c, occasion.contact) : ""}
${
      form(
        c,
        `${occasion.path}/check`,
        html`${hidden("key", given.key)}${hidden("checked", given.checked)}${hidden("seen", given.seen)}${
          hidden("involved", given.involved)
        }
${
          occasion.kind === "new"
            ? section("about", words.about, html`${about(c, given, checked)}${rolePart(c, given)}`)
            : section("role", words.role, rolePart(c, given))
        }
${section("who", words.who, who(c, given, checked))}
${section("reach", words.reach, contactDetails(c, given, checked))}
${checked.vermoeden === undefined ? keptChoice(given) : probablePart(c, given, checked.vermoeden, checked.involved)}
<div class="buttons">${given.checked === "" ? "" : registerButton(c, occasion, given)}
${button(words.check, given.checked === "" ? "primary" : "secondary")}</div>`
      )
    }`
  })
}

/** Who was chosen goes along while the API is away: without it the contact would be linked to nobody, unseen. */
const keptChoice = ({ partij }: FilledIn): Html | string => partij === "" ? "" : hidden("partij", partij)

/** What somebody is added to, so that nobody is added twice or to the wrong contact. */
const presentContact = (c: Context<SignedIn>, { betrokkenen, klantcontact, next }: PresentContact): Html => {
  const { klantcontact: words } = c.get("texts")
  return html`${section("contact", words.title, dataList(contactRows(c, klantcontact)))}
${
    section(
      "involved",
      words.involved,
      html`${betrokkenenTable(c, betrokkenen)}${next === undefined ? "" : paragraph(words.more)}`
    )
  }
${paragraph(link(`/klantcontacten/${klantcontact.id}`, words.back))}`
}

const registerButton = (c: Context<SignedIn>, { path }: Occasion, { checked }: FilledIn): Html => {
  const { registration: words } = c.get("texts")
  return html`<button class="utrecht-button utrecht-button--primary-action" type="submit" formaction="${path}">${
    checked === nobody ? words.register : words.registerLinked
  }</button>`
}

const about = (c: Context<SignedIn>, given: FilledIn, { errors = {} }: Checked): Html => {
  const { registration: words } = c.get("texts")
  return html`${choice({ name: "kanaal", label: words.kanaal, value: given.kanaal, options: words.kanalen })}
${field({ name: "onderwerp", label: words.onderwerp, value: given.onderwerp, error: errors.onderwerp })}
<div class="utrecht-form-field"><label class="utrecht-form-label" for="inhoud">${words.inhoud}</label>
<textarea class="utrecht-textbox" id="inhoud" name="inhoud" rows="4" dir="auto">${given.inhoud}</textarea></div>`
}

const who = (
  c: Context<SignedIn>,
  given: FilledIn,
  { errors = {}, found, involved = [] }: Checked
): Html => {
  const { registration: words, search } = c.get("texts")
  const { scopes } = c.get("session")
  const options = [
    ["", words.nobody] as const,
    ...(scopes.includes("link") && scopes.includes("identify")
      ? identificatorKinds.map((kind) => [kind, search.kinds[kind]] as const)
      : [])
  ]
  const { achternaam, checked, huisnummer, kind, organisatienaam, postcode, value, voornaam, voorvoegsel } = given
  // What was typed stays in sight while the number is wrong.
  const isKept = (...typed: ReadonlyArray<string>) => checked === "" && typed.some((text) => text !== "")
  const hasPersonName = checked === nobody || (checked === newcomer && kind === "bsn")
    || isKept(voornaam, voorvoegsel, achternaam, postcode, huisnummer)
  return html`${options.length === 1 ? "" : paragraph(words.whoHelp)}
${choice({ name: "kind", label: search.by, value: kind, options })}
${
    options.length === 1
      ? ""
      : field({ name: "value", label: words.number, value, error: errors.value, inputmode: "numeric" })
  }
${found === undefined ? "" : known(c, found, involved.includes(found.id))}
${checked === newcomer ? alert("info", words.unknown) : checked === nobody ? alert("info", words.noOne) : ""}
${
    hasPersonName
      ? html`${field({ name: "voornaam", label: words.voornaam, value: voornaam })}
${field({ name: "voorvoegsel", label: words.voorvoegsel, value: voorvoegsel })}
${field({ name: "achternaam", label: words.achternaam, value: achternaam, error: errors.achternaam })}
${field({ name: "postcode", label: words.postcode, value: postcode, error: errors.postcode })}
${field({ name: "huisnummer", label: words.huisnummer, value: huisnummer, error: errors.huisnummer })}`
      : ""
  }
${
    (checked === newcomer && kind !== "bsn") || isKept(organisatienaam)
      ? field({
        name: "organisatienaam",
        label: words.organisatienaam,
        value: organisatienaam,
        error: errors.organisatienaam
      })
      : ""
  }`
}

const known = (c: Context<SignedIn>, found: Partijzicht, isInvolved: boolean): Html => {
  const { partij, registration: words, search } = c.get("texts")
  return html`${isInvolved ? alert("warning", words.involvedAlready) : ""}${alert("info", words.known)}
${
    dataList([
      [partij.name, bdi(partijnaam(found, c.get("texts")))],
      [partij.soort, partij.soorten[found.soortPartij]],
      [search.nummer, found.nummer],
      [partij.secret, found.indicatieGeheimhouding ? partij.yes : undefined]
    ])
  }
${isSecret(found) ? "" : html`${paragraph(words.otherwise)}${reach(c, found, [])}`}`
}

const contactDetails = (c: Context<SignedIn>, { email, telefoonnummer }: FilledIn, { errors = {} }: Checked): Html => {
  const { registration: words } = c.get("texts")
  return html`${paragraph(words.reachHelp)}
${
    field({
      name: "telefoonnummer",
      label: words.telefoonnummer,
      value: telefoonnummer,
      error: errors.telefoonnummer,
      inputmode: "tel"
    })
  }
${field({ name: "email", label: words.email, value: email, error: errors.email, inputmode: "email" })}`
}
