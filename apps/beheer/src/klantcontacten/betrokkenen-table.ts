import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { expandedPartij } from "../words/expanded.ts"
import { betrokkenenaam, partijnaam } from "../words/naam.ts"
import type { Betrokkene } from "../words/schemas.ts"

/** Who was involved in a contact, each with a link to their page. */
export const betrokkenenTable = (c: Context<SignedIn>, betrokkenen: ReadonlyArray<Betrokkene>): Html => {
  const texts = c.get("texts")
  const { klantcontact: words, partij: partijWords } = texts
  if (betrokkenen.length === 0) return paragraph(words.nobody)
  return table({
    caption: words.involved,
    columns: [partijWords.name, partijWords.rol, partijWords.initiator, partijWords.linked],
    rows: betrokkenen.map((betrokkene) => {
      const partij = expandedPartij(betrokkene)
      return [
        link(
          `/betrokkenen/${betrokkene.id}`,
          bdi(betrokkenenaam(betrokkene, texts))
        ),
        partijWords.roles[betrokkene.rol],
        betrokkene.initiator ? partijWords.yes : partijWords.no,
        partij === undefined
          ? words.notLinked
          : link(`/partijen/${partij.id}`, bdi(partijnaam(partij, texts)))
      ]
    })
  })
}
