import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { button } from "../pages/button.ts"
import { choice } from "../pages/choice.ts"
import { dataList } from "../pages/data-list.ts"
import { field } from "../pages/field.ts"
import { form, hidden } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { grondText } from "../partijen/grond-text.ts"
import { type IdentificatorKind, identificatorKinds } from "../search/search-kinds.ts"
import { expandedPartij } from "../words/expanded.ts"
import { partijnaam } from "../words/naam.ts"
import type { Betrokkene, Partijzicht } from "../words/schemas.ts"

/** How far somebody is with linking. */
export interface Linking {
  readonly kind: IdentificatorKind
  readonly value: string
  readonly error?: string
  /** Whom the number belongs to; shown before anything is linked. */
  readonly found?: Partijzicht
}

/** To whom a betrokkene is linked, and for who may change that: how. */
export const linkingPart = (c: Context<SignedIn>, betrokkene: Betrokkene, linking: Linking | undefined): Html => {
  const { partij: words } = c.get("texts")
  const { scopes } = c.get("session")
  const partij = expandedPartij(betrokkene)
  if (partij !== undefined) {
    return html`${paragraph(link(`/partijen/${partij.id}`, bdi(partijnaam(partij, c.get("texts")))))}
${paragraph(html`${words.ground}: ${grondText(c, betrokkene)}.`)}
${scopes.includes("link") ? unlinkPart(c, betrokkene) : ""}`
  }
  return html`${paragraph(words.notLinked)}
${scopes.includes("link") && scopes.includes("identify") ? linkPart(c, betrokkene, linking) : ""}`
}

const unlinkPart = (c: Context<SignedIn>, { id, versie }: Betrokkene): Html => {
  const { linking } = c.get("texts")
  return html`<details><summary>${linking.unlink}</summary>
${paragraph(linking.unlinkIntro)}
${form(c, `/betrokkenen/${id}/unlink`, html`${hidden("versie", String(versie))}${button(linking.unlinkConfirm)}`)}
</details>`
}

const linkPart = (c: Context<SignedIn>, betrokkene: Betrokkene, linking: Linking | undefined): Html => {
  const { found, kind = "bsn", value = "" } = linking ?? {}
  return html`${found === undefined ? "" : foundPart(c, betrokkene, found, { kind, value })}
${paragraph(c.get("texts").linking.intro)}
${findForm(c, betrokkene.id, linking)}`
}

const findForm = (c: Context<SignedIn>, id: string, linking: Linking | undefined): Html => {
  const { linking: words, search } = c.get("texts")
  const { error, kind = "bsn", value = "" } = linking ?? {}
  const options = identificatorKinds.map((one) => [one, search.kinds[one]] as const)
  return form(
    c,
    `/betrokkenen/${id}/find`,
    html`${choice({ name: "kind", label: search.by, value: kind, options })}
${field({ name: "value", label: search.number, value, error, inputmode: "numeric" })}
${button(words.find, "secondary")}`
  )
}

/** The page while the API is away: what was typed is still there. */
export const linkingAwayPage = (c: Context<SignedIn>, id: string, linking: Linking): Html => {
  const { linking: words, problems } = c.get("texts")
  const { advice, title } = problems.away
  return layout(c, {
    title: words.find,
    content: html`${alert("error", `${title}. ${advice} ${problems.kept}`)}
${findForm(c, id, linking)}`
  })
}

const foundPart = (
  c: Context<SignedIn>,
  { id, versie }: Betrokkene,
  found: Partijzicht,
  { kind, value }: Pick<Linking, "kind" | "value">
): Html => {
  const { linking: words, partij, search } = c.get("texts")
  return html`${alert("info", words.found)}
${
    dataList([
      [partij.name, bdi(partijnaam(found, c.get("texts")))],
      [partij.soort, partij.soorten[found.soortPartij]],
      [search.nummer, found.nummer],
      [partij.secret, found.indicatieGeheimhouding ? partij.yes : undefined]
    ])
  }
${
    form(
      c,
      `/betrokkenen/${id}/link`,
      html`${hidden("kind", kind)}${hidden("value", value)}${hidden("partij", found.id)}${
        hidden("versie", String(versie))
      }${button(words.link)}`
    )
  }`
}
