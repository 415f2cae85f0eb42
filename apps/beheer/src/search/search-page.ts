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
import { table } from "../pages/table.ts"
import { expandedKlantcontact } from "../words/expanded.ts"
import { momentText } from "../words/moment.ts"
import { naam, partijnaam } from "../words/naam.ts"
import type { Betrokkene, Klantcontactzicht, Partijzicht } from "../words/schemas.ts"
import { nameFields, type TypedName } from "./find-by-name.ts"
import type { Found } from "./find.ts"
import { allowedKinds, isIdentificatorKind, isRegisterNumberKind, type SearchKind } from "./search-kinds.ts"

/** What was searched, and what came of it. */
export interface Searched {
  readonly kind?: SearchKind
  readonly value?: string
  readonly error?: string
  readonly isAway?: boolean
  readonly found?: Found
  /** What was typed where somebody is found by name, and which of it is wrong. */
  readonly typed?: TypedName
  readonly wrongName?: { readonly field: keyof TypedName; readonly error: string }
}

export const searchPage = (c: Context<SignedIn>, searched: Searched): Html => {
  const { problems, search } = c.get("texts")
  const { error, found, isAway = false, kind = "telefoonnummer", value = "" } = searched
  return layout(c, {
    title: search.title,
    content: html`${isAway ? alert("error", `${problems.away.title}. ${problems.away.advice} ${problems.kept}`) : ""}
${paragraph(search.intro)}
${
      form(
        c,
        "/search",
        html`${
          choice({
            name: "kind",
            label: search.by,
            value: kind,
            options: allowedKinds(c.get("session").scopes).map((one) => [one, search.kinds[one]])
          })
        }
${field({ name: "value", label: search.value, help: search.valueHelp, value, error })}
${button(search.button)}`
      )
    }
${section("by-name", search.byName.title, byName(c, searched))}
${found === undefined ? "" : results(c, { found, ...(searched.typed === undefined ? { kind, value } : {}) })}`
  })
}

const byName = (c: Context<SignedIn>, { typed, wrongName }: Searched): Html => {
  const { byName: words } = c.get("texts").search
  return html`${paragraph(words.intro)}
${paragraph(words.needs)}
${
    form(
      c,
      "/search/by-name",
      html`${
        nameFields.map((name) =>
          field({
            name,
            label: words[name],
            value: typed?.[name] ?? "",
            error: wrongName?.field === name ? wrongName.error : undefined
          })
        )
      }
${button(words.button)}`
    )
  }`
}

/** What was found: by a number or address of this kind, or by name. */
const results = (
  c: Context<SignedIn>,
  { found, kind, value = "" }: { readonly kind?: SearchKind; readonly value?: string; readonly found: Found }
): Html => {
  const { frame, search } = c.get("texts")
  const partijen = found.results.flatMap((one) => one.soort === "partij" ? [one.partij] : [])
  const betrokkenen = found.results.flatMap((one) => one.soort === "betrokkene" ? [one.betrokkene] : [])
  const isByNumber = kind !== undefined && (isIdentificatorKind(kind) || isRegisterNumberKind(kind))
  const none = html`${paragraph(kind === undefined ? search.byName.none : search.none)}
${isByNumber ? "" : paragraph(search.noneSecret)}`
  return section(
    "results",
    search.results,
    html`${found.klantcontact === undefined ? "" : contactPart(c, found.klantcontact)}
${found.results.length === 0 && found.klantcontact === undefined ? none : ""}
${partijen.length === 0 ? "" : partijTable(c, partijen)}
${betrokkenen.length === 0 ? "" : betrokkeneTable(c, betrokkenen)}
${
      found.cursor === undefined || kind === undefined ? "" : form(
        c,
        "/search",
        html`${hidden("kind", kind)}${hidden("value", value)}${hidden("cursor", found.cursor)}${
          button(frame.next, "secondary")
        }`
      )
    }`
  )
}

/** The contact of which the number was searched, which may be that of nobody. */
const contactPart = (c: Context<SignedIn>, { id, onderwerp }: Klantcontactzicht): Html => {
  const { klantcontact: words, partij } = c.get("texts")
  return paragraph(
    html`${link(`/klantcontacten/${id}`, words.title)}: ${
      onderwerp === undefined ? partij.confidential : bdi(onderwerp)
    }`
  )
}

const partijTable = (c: Context<SignedIn>, partijen: ReadonlyArray<Partijzicht>): Html => {
  const { partij: words, search } = c.get("texts")
  return table({
    caption: search.partijen,
    columns: [search.name, search.soortPartij, search.nummer],
    rows: partijen.map((partij) => [
      link(`/partijen/${partij.id}`, bdi(partijnaam(partij, c.get("texts")))),
      words.soorten[partij.soortPartij],
      partij.nummer
    ])
  })
}

const betrokkeneTable = (c: Context<SignedIn>, betrokkenen: ReadonlyArray<Betrokkene>): Html => {
  const { partij: words, search } = c.get("texts")
  return table({
    caption: search.betrokkenen,
    columns: [search.name, search.contact, search.rol],
    rows: betrokkenen.map((betrokkene) => {
      const klantcontact = expandedKlantcontact(betrokkene)
      return [
        link(`/betrokkenen/${betrokkene.id}`, bdi(naam(betrokkene, c.get("texts")))),
        klantcontact === undefined ? undefined : momentText(klantcontact.plaatsgevondenOp, c.get("language")),
        words.roles[betrokkene.rol]
      ]
    })
  })
}
