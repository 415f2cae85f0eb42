import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { digitaalAdresText } from "../pages/digitaal-adres-text.ts"
import type { Html } from "../pages/html.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { adresLines } from "../words/adres-lines.ts"
import { expandedKlantcontact } from "../words/expanded.ts"
import { momentText } from "../words/moment.ts"
import type { Betrokkene, Bezoekadres, Correspondentieadres, DigitaalAdres, Partij } from "../words/schemas.ts"
import { soortDigitaalAdres } from "../words/soort-digitaal-adres.ts"

type Row = ReadonlyArray<Html | string>

/** How a partij can be reached: what stands for it, and what was given for one contact alone, each with its source. */
export const reach = (c: Context<SignedIn>, partij: Partij, betrokkenen: ReadonlyArray<Betrokkene>): Html => {
  const { partij: words } = c.get("texts")
  const rows = [
    ...rowsOf(c, partij, partij.voorkeurskanaal, words.ofPartij),
    ...betrokkenen.flatMap((betrokkene) => {
      const klantcontact = expandedKlantcontact(betrokkene)
      const when = klantcontact === undefined
        ? words.contact
        : momentText(klantcontact.plaatsgevondenOp, c.get("language"))
      const source = html`${words.ofContact} ${link(`/betrokkenen/${betrokkene.id}`, when)}`
      return rowsOf(c, betrokkene, betrokkene.communicatiekanaal, source)
    })
  ]
  return rows.length === 0
    ? paragraph(words.reachNothing)
    : table({ caption: words.reach, columns: [words.kindOfAddress, words.address, words.source], rows })
}

/** Whatever has contact details. */
interface Reachable {
  readonly digitaleAdressen: ReadonlyArray<DigitaalAdres>
  readonly bezoekadres: Bezoekadres | null
  readonly correspondentieadres: Correspondentieadres | null
}

const rowsOf = (
  c: Context<SignedIn>,
  { bezoekadres, correspondentieadres, digitaleAdressen }: Reachable,
  preferred: DigitaalAdres | null,
  source: Html | string
): ReadonlyArray<Row> => {
  const texts = c.get("texts")
  const { partij: words } = texts
  const isPreferred = ({ adres, soortDigitaalAdres: soort }: DigitaalAdres) =>
    preferred !== null && preferred.adres === adres && preferred.soortDigitaalAdres === soort
  const adresRow = (kind: string, adres: Bezoekadres | Correspondentieadres | null): ReadonlyArray<Row> =>
    adres === null ? [] : [[kind, bdi(adresLines(adres, texts).join(", ")), source]]
  return [
    ...digitaleAdressen.map((one) => [
      soortDigitaalAdres(one.soortDigitaalAdres, texts),
      digitaalAdresText(one, isPreferred(one), texts),
      source
    ]),
    ...adresRow(words.bezoekadres, bezoekadres),
    ...adresRow(words.correspondentieadres, correspondentieadres)
  ]
}
