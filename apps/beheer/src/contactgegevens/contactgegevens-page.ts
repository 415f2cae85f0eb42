import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { button } from "../pages/button.ts"
import { choice } from "../pages/choice.ts"
import { field } from "../pages/field.ts"
import { form, hidden } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { reach } from "../partijen/reach.ts"
import { rolePart } from "../registration/role-part.ts"
import { expandedPartij } from "../words/expanded.ts"
import { betrokkenenaam, isSecret } from "../words/naam.ts"
import { preferredLanguages } from "../words/preferred-languages.ts"
import type { Betrokkene, Partij } from "../words/schemas.ts"
import { adresNames } from "./adres-in-form.ts"
import { adresPart } from "./adres-part.ts"
import { naamFields } from "./contactgegevens-as-typed.ts"
import { digitaleAdressenPart } from "./digitale-adressen-part.ts"
import { beforeName, initiatorsName, type SentForm } from "./typed.ts"

/** The form by which is changed what a betrokkene gave, and what came of it. */
export interface ShownForm extends SentForm {
  readonly id: string
  /** Undefined while the API is away: the form then stands as it was sent. */
  readonly betrokkene?: Betrokkene
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
  const { before, betrokkene, changes, error, errors = {}, id, initiators = [], typed, versie } = shown
  const { contactgegevens: words, partij, registration } = c.get("texts")
  const expanded = betrokkene === undefined ? undefined : expandedPartij(betrokkene)
  return layout(c, {
    title: words.title,
    content: html`${error === undefined ? "" : alert("error", error)}
${changes ?? ""}
${expanded?.indicatieGeheimhouding === true ? alert("warning", partij.secretShown) : ""}
${
      betrokkene === undefined
        ? ""
        : paragraph(html`${words.of} ${link(`/betrokkenen/${id}`, bdi(betrokkenenaam(betrokkene, c.get("texts"))))}`)
    }
${paragraph(words.intro)}
${
      form(
        c,
        `/betrokkenen/${id}/contactgegevens`,
        html`${hidden("versie", versie)}${
          Object.entries(before).map(([name, value]) => hidden(beforeName(name), value))
        }${initiators.length === 0 ? "" : hidden(initiatorsName, initiators.join())}
${section("digital", words.digital, digitaleAdressenPart(c, typed, before, errors))}
${
          section(
            "name",
            words.nameAndLanguage,
            html`${
              (Object.keys(naamFields) as ReadonlyArray<keyof typeof naamFields>).map((name) =>
                field({ name, label: words.naam[name], value: typed[name] ?? "", error: errors[name] })
              )
            }
${
              field({
                name: "organisatienaam",
                label: words.organisatienaam,
                value: typed["organisatienaam"] ?? "",
                error: errors["organisatienaam"]
              })
            }
${
              choice({
                name: "voorkeurstaal",
                label: partij.voorkeurstaal,
                value: typed["voorkeurstaal"] ?? "",
                options: [["", words.noTaal], ...preferredLanguages.options[c.get("language")]],
                error: errors["voorkeurstaal"]
              })
            }`
          )
        }
${section("addresses", words.addresses, html`${adresNames.map((name) => adresPart(c, name, typed, errors))}`)}
${section("role", registration.role, rolePart(c, typed, errors))}
<div class="buttons">${button(words.save)}</div>`
      )
    }
${expanded === undefined || isSecret(expanded) ? "" : standing(c, expanded)}
${paragraph(link(`/betrokkenen/${id}`, words.back))}`
  })
}

/** What holds for what stays empty here. */
const standing = (c: Context<SignedIn>, partij: Partij): Html => {
  const { contactgegevens: words } = c.get("texts")
  return section("standing", words.standing, html`${paragraph(words.standingHolds)}${reach(c, partij, [])}`)
}
