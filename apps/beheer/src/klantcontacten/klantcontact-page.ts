import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { dataList } from "../pages/data-list.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { trailPart } from "../partijen/trail-part.ts"
import type { PresentContact } from "../registration/occasion.ts"
import type { Handeling } from "../words/schemas.ts"
import { betrokkenenTable } from "./betrokkenen-table.ts"
import { contactRows } from "./contact-rows.ts"

/** A contact with what stands about it in the register. What somebody may not see is undefined. */
export interface ShownContact extends PresentContact {
  /** Whether earlier pages of who was involved were shown before. */
  readonly isContinued: boolean
  readonly handelingen?: ReadonlyArray<Handeling>
}

/** The page of a contact: what it was about, who was involved, and for who may: adding somebody. */
export const klantcontactPage = (c: Context<SignedIn>, shown: ShownContact): Html => {
  const { klantcontact: words } = c.get("texts")
  const { handelingen, klantcontact } = shown
  return layout(c, {
    title: words.title,
    content: html`${dataList(contactRows(c, klantcontact))}
${section("involved", words.involved, involved(c, shown))}
${handelingen === undefined ? "" : trailPart(c, `/klantcontacten/${klantcontact.id}`, handelingen)}`
  })
}

const involved = (c: Context<SignedIn>, { betrokkenen, isContinued, klantcontact, next }: ShownContact): Html => {
  const { frame, registration } = c.get("texts")
  const path = `/klantcontacten/${klantcontact.id}`
  return html`${betrokkenenTable(c, betrokkenen)}
${isContinued ? paragraph(link(`${path}#involved`, frame.first)) : ""}
${next === undefined ? "" : paragraph(link(`${path}?betrokkenen=${encodeURIComponent(next)}#involved`, frame.next))}
${c.get("session").scopes.includes("register") ? paragraph(link(`${path}/betrokkenen`, registration.add)) : ""}`
}
