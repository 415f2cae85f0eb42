import type { Context } from "hono"
import { html } from "hono/html"
import { changeLink } from "../contactgegevens/change-link.ts"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { table } from "../pages/table.ts"
import { privacyPart } from "../privacy/privacy-part.ts"
import { expandedKlantcontact } from "../words/expanded.ts"
import { moment } from "../words/moment.ts"
import { isSecret, partijnaam } from "../words/naam.ts"
import type { Betrokkene, Bevinding, Handeling, Partijzicht } from "../words/schemas.ts"
import { bevindingTable } from "./bevinding-table.ts"
import { grondText } from "./grond-text.ts"
import { identity } from "./identity.ts"
import { reach } from "./reach.ts"
import { type ShownTasks, tasksPart } from "./tasks-part.ts"
import { trailPart } from "./trail-part.ts"

/** A partij with what stands about it in the register. What somebody may not see is undefined. */
export interface ShownPartij {
  readonly partij: Partijzicht
  /** Its contacts, the newest first. */
  readonly betrokkenen: ReadonlyArray<Betrokkene>
  /** Whether earlier pages of its contacts were shown before. */
  readonly isContinued: boolean
  readonly next?: string
  readonly tasks: ShownTasks
  /** The findings on which somebody still has to decide, and all of them. */
  readonly open?: ReadonlyArray<Bevinding>
  readonly bevindingen?: ReadonlyArray<Bevinding>
  readonly handelingen?: ReadonlyArray<Handeling>
}

/** The page of a partij, with or without the whole bsn. */
export const partijPage = (c: Context<SignedIn>, shown: ShownPartij, isWhole: boolean): Html => {
  const texts = c.get("texts")
  const { partij: words } = texts
  const { betrokkenen, bevindingen, handelingen, open, partij, tasks } = shown
  return layout(c, {
    title: partijnaam(partij, texts),
    content: html`${notices(c, partij)}
${isWhole ? alert("info", words.bsnShown) : ""}
${section("identity", words.identity, identity(c, partij, isWhole))}
${
      isSecret(partij)
        ? ""
        : section(
          "reach",
          words.reach,
          html`${reach(c, partij, betrokkenen)}${
            changeLink(c, `/partijen/${partij.id}`, texts.contactgegevens.ofPartij.title)
          }`
        )
    }
${tasksPart(c, `/partijen/${partij.id}`, tasks)}
${open === undefined ? "" : section("open", words.open, openPart(c, open))}
${section("contacts", words.contacts, contacts(c, shown))}
${bevindingen === undefined ? "" : section("findings", words.findings, bevindingTable(c, bevindingen))}
${handelingen === undefined ? "" : trailPart(c, `/partijen/${partij.id}`, handelingen)}
${c.get("session").scopes.includes("erase") ? privacyPart(c, partij) : ""}`
  })
}

const openPart = (c: Context<SignedIn>, open: ReadonlyArray<Bevinding>): Html => {
  const { partij: words } = c.get("texts")
  return open.length === 0 ? paragraph(words.openNone) : bevindingTable(c, open, words.open)
}

const notices = (c: Context<SignedIn>, partij: Partijzicht): Html => {
  const { partij: words } = c.get("texts")
  return html`${
    partij.indicatieGeheimhouding ? alert("warning", isSecret(partij) ? words.secretHidden : words.secretShown) : ""
  }${partij.indicatieActief ? "" : alert("info", words.inactive)}`
}

const contacts = (c: Context<SignedIn>, { betrokkenen, isContinued, next, partij }: ShownPartij): Html => {
  const { frame, partij: words } = c.get("texts")
  const path = `/partijen/${partij.id}`
  return html`${
    betrokkenen.length === 0 ? paragraph(words.contactsNone) : table({
      caption: words.contactsCaption,
      columns: [words.when, words.onderwerp, words.kanaal, words.rol, words.initiator, words.ground],
      rows: betrokkenen.map((betrokkene) => {
        const { id, initiator, rol } = betrokkene
        const klantcontact = expandedKlantcontact(betrokkene)
        return [
          ...klantcontact === undefined ? [link(`/betrokkenen/${id}`, words.contact), "", ""] : [
            link(`/betrokkenen/${id}`, moment(klantcontact.plaatsgevondenOp, c.get("language"))),
            klantcontact.onderwerp === undefined ? words.confidential : bdi(klantcontact.onderwerp),
            klantcontact.kanaal
          ],
          words.roles[rol],
          initiator ? words.yes : words.no,
          grondText(c, betrokkene)
        ]
      })
    })
  }
${isContinued ? paragraph(link(`${path}#contacts`, frame.first)) : ""}
${next === undefined ? "" : paragraph(link(`${path}?contacts=${encodeURIComponent(next)}#contacts`, frame.next))}`
}
