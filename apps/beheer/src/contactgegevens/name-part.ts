import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { choice } from "../pages/choice.ts"
import { field } from "../pages/field.ts"
import type { Html } from "../pages/html.ts"
import { preferredLanguages } from "../words/preferred-languages.ts"
import { naamFields } from "./contactgegevens-as-typed.ts"
import { ontvangenHelp } from "./ontvangen-help.ts"
import type { SentForm } from "./typed.ts"

const names = Object.keys(naamFields) as ReadonlyArray<keyof typeof naamFields>

/** The name and the preferred language. A partij has a name or an organisation, a betrokkene may give both. */
export const namePart = (
  c: Context<SignedIn>,
  { before, typed }: Pick<SentForm, "before" | "typed">,
  errors: { readonly [name: string]: string }
): Html => {
  const { contactgegevens: words, partij } = c.get("texts")
  const asked = (name: string, label: string): Html | string =>
    name in before || name in typed
      ? field({ name, label, value: typed[name] ?? "", error: errors[name] })
      : ""
  return html`${names.map((name) => asked(name, words.naam[name]))}
${asked("organisatienaam", words.organisatienaam)}
${
    choice({
      name: "voorkeurstaal",
      label: partij.voorkeurstaal,
      help: ontvangenHelp(c, "voorkeurstaal", before),
      value: typed["voorkeurstaal"] ?? "",
      options: [["", words.noTaal], ...preferredLanguages.options[c.get("language")]],
      error: errors["voorkeurstaal"]
    })
  }`
}
