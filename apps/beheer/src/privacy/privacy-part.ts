import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { button } from "../pages/button.ts"
import { form } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import type { Partijzicht } from "../words/schemas.ts"

/** On the page of a partij: inzage and vergetelheid, for who may do that. */
export const privacyPart = (c: Context<SignedIn>, { id }: Partijzicht): Html => {
  const { privacy: words } = c.get("texts")
  return section(
    "privacy",
    words.title,
    html`${paragraph(words.inzageIntro)}
${form(c, `/partijen/${id}/inzage`, button(words.inzage, "secondary"))}
${paragraph(link(`/partijen/${id}/vergetelheid`, words.vergetelheidLook))}`
  )
}
