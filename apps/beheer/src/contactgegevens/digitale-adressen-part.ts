import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { choice } from "../pages/choice.ts"
import { field } from "../pages/field.ts"
import { hidden } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { soortDigitaalAdres } from "../words/soort-digitaal-adres.ts"
import { addedKinds, adresName, omschrijvingName, rowKeys, soortName, voorkeurName } from "./typed-digitale-adressen.ts"
import type { Typed } from "./typed.ts"

/** The digital addresses, each in a row, with a row to add one of each kind, and which one is preferred. */
export const digitaleAdressenPart = (
  c: Context<SignedIn>,
  typed: Typed,
  before: Typed,
  errors: { readonly [name: string]: string }
): Html => {
  const texts = c.get("texts")
  const { contactgegevens: words } = texts
  const rows = rowKeys(typed).map((key) => {
    const added = addedKinds.find((kind) => kind === key)
    const soort = added ?? typed[soortName(key)] ?? ""
    const label = soortDigitaalAdres(soort, texts)
    return added === undefined
      ? { key, soort, label, legend: label, option: `${label} ${before[adresName(key)] ?? ""}` }
      : { key, soort, label, legend: words.added[added], option: words.voorkeurAdded[added] }
  })
  return html`${
    rows.map(({ key, label, legend, soort }) =>
      html`<fieldset class="group"><legend>${legend}</legend>
${soort === key ? "" : hidden(soortName(key), soort)}
<div class="beside">${
        field({
          name: adresName(key),
          label,
          value: typed[adresName(key)] ?? "",
          error: errors[adresName(key)],
          inputmode: soort.startsWith("telefoonnummer") ? "tel" : soort.startsWith("email") ? "email" : "text"
        })
      }
${
        field({
          name: omschrijvingName(key),
          label: words.omschrijving,
          value: typed[omschrijvingName(key)] ?? "",
          error: errors[omschrijvingName(key)]
        })
      }</div></fieldset>`
    )
  }
${
    choice({
      name: voorkeurName,
      label: words.voorkeur,
      value: typed[voorkeurName] ?? "",
      options: [["", words.noVoorkeur], ...rows.map(({ key, option }) => [key, option] as const)]
    })
  }`
}
