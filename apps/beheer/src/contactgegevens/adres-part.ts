import { nederland } from "@betrokkene/domain/internal"
import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { choice } from "../pages/choice.ts"
import { described, field, references } from "../pages/field.ts"
import type { Html } from "../pages/html.ts"
import { countries } from "../words/countries.ts"
import {
  type AdresField,
  adresFieldName,
  adresFields,
  adresKinds,
  type AdresName,
  fieldsOfKind,
  typedAdresOf
} from "./adres-in-form.ts"
import { ontvangenHelp } from "./ontvangen-help.ts"
import type { Typed } from "./typed.ts"

type Errors = { readonly [name: string]: string }

/**
 * The fields of an address. The style sheet shows those of the kind that is chosen, and those of another kind in which
 * something is wrong; a browser that cannot do that shows all.
 */
export const adresPart = (c: Context<SignedIn>, name: AdresName, typed: Typed, before: Typed, errors: Errors): Html => {
  const { contactgegevens: words, partij } = c.get("texts")
  const given = typedAdresOf(name, typed)
  const received = ontvangenHelp(c, name, before)
  return html`<fieldset class="group adres" ${references(name, received, undefined)}><legend>${partij[name]}</legend>
${described(name, received, undefined)}
${
    choice({
      name: adresFieldName(name, "soort"),
      label: words.adres.soort,
      value: given.soort,
      options: adresKinds[name].map((kind) => [kind, words.adresKinds[kind]]),
      error: errors[adresFieldName(name, "soort")]
    })
  }
${
    adresFields.filter((one) => isAsked(name, one, given[one])).map((one) =>
      html`<div class="${
        errors[adresFieldName(name, one)] === undefined || fieldsOfKind[given.soort].includes(one)
          ? `only ${kindsWith(name, one).join(" ")}`
          : ""
      }">${
        one === "land" || one === "aanduiding"
          ? choice({
            name: adresFieldName(name, one),
            label: words.adres[one],
            value: given[one],
            options: one === "land"
              ? [["", words.noLand], ...countries.options[c.get("language")].filter(([code]) => code !== nederland)]
              : words.aanduidingChoices,
            error: errors[adresFieldName(name, one)]
          })
          : field({
            name: adresFieldName(name, one),
            label: words.adres[one],
            value: given[one],
            error: errors[adresFieldName(name, one)]
          })
      }</div>`
    )
  }</fieldset>`
}

const kindsWith = (name: AdresName, one: AdresField) =>
  adresKinds[name].filter((kind) => fieldsOfKind[kind].includes(one))

/** What few addresses have is asked only where it stands. */
const isAsked = (name: AdresName, one: AdresField, value: string): boolean =>
  one === "aanduiding" || one === "nummeraanduiding" ? value !== "" : kindsWith(name, one).length > 0
