import type { Context } from "hono"
import { html } from "hono/html"
import { changeLink } from "../contactgegevens/change-link.ts"
import type { SignedIn } from "../http/env.ts"
import { contactRows } from "../klantcontacten/contact-rows.ts"
import { alert } from "../pages/alert.ts"
import { dataList } from "../pages/data-list.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { trailPart } from "../partijen/trail-part.ts"
import type { Meanwhile } from "../registration/happened-meanwhile.ts"
import { expandedKlantcontact, expandedPartij } from "../words/expanded.ts"
import { contactnaamText, naam, partijnaam } from "../words/naam.ts"
import type { Betrokkene, ContactgegevensVoorOpvolging, Handeling } from "../words/schemas.ts"
import { followUp } from "./follow-up.ts"
import { type Linking, linkingPart } from "./linking.ts"

/** A betrokkene with what stands about it in the register. What somebody may not see is undefined. */
export interface ShownBetrokkene {
  readonly betrokkene: Betrokkene
  readonly contactgegevens: ContactgegevensVoorOpvolging
  readonly handelingen?: ReadonlyArray<Handeling>
  /** How far somebody is with linking it. */
  readonly linking?: Linking
  /** What happened between the last look at the register and the change that led here. */
  readonly meanwhile?: Meanwhile
}

export const betrokkenePage = (
  c: Context<SignedIn>,
  { betrokkene, contactgegevens, handelingen, linking, meanwhile }: ShownBetrokkene
): Html => {
  const { contactgegevens: contactgegevensWords, partij: words, registration } = c.get("texts")
  return layout(c, {
    title: title(c, betrokkene, contactgegevens),
    content: html`${meanwhile === undefined ? "" : alert("warning", registration.meanwhile[meanwhile])}
${contactgegevens.geheimhouding ? alert("warning", words.secretShown) : ""}
${section("contact", words.contact, contact(c, betrokkene))}
${section("linked", words.linked, linkingPart(c, betrokkene, linking))}
${
      section(
        "reach",
        words.followUp,
        html`${followUp(c, contactgegevens)}${
          changeLink(c, `/betrokkenen/${betrokkene.id}`, contactgegevensWords.ofBetrokkene.title)
        }`
      )
    }
${handelingen === undefined ? "" : trailPart(c, `/betrokkenen/${betrokkene.id}`, handelingen)}`
  })
}

/** The name by which this betrokkene is addressed, whether given for this contact or known of the partij. */
const title = (
  c: Context<SignedIn>,
  betrokkene: Betrokkene,
  { naam: addressed, organisatienaam }: ContactgegevensVoorOpvolging
): string => {
  const texts = c.get("texts")
  if (addressed !== null) return contactnaamText(addressed.waarde)
  if (organisatienaam !== null) return organisatienaam.waarde
  const partij = expandedPartij(betrokkene)
  return partij === undefined ? naam(betrokkene, texts) : partijnaam(partij, texts)
}

const contact = (c: Context<SignedIn>, betrokkene: Betrokkene): Html => {
  const { klantcontact: klantcontactWords, partij: words } = c.get("texts")
  const klantcontact = expandedKlantcontact(betrokkene)
  return html`${
    dataList([
      ...(klantcontact === undefined ? [] : contactRows(c, klantcontact)),
      [words.rol, words.roles[betrokkene.rol]],
      [words.initiator, betrokkene.initiator ? words.yes : words.no]
    ])
  }
${paragraph(link(`/klantcontacten/${betrokkene.klantcontact.id}`, klantcontactWords.whole))}`
}
