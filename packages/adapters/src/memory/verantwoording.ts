import { gebeurtenisVan, type Handeling, type Verantwoording, type VerantwoordRecord } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import { handelingenOf } from "../system/handelingen-of.ts"
import { browse, latest } from "./browse.ts"
import { type Content, trailEnd } from "./content.ts"
import { append, listAt } from "./lists.ts"
import type { Store } from "./store.ts"

/** The port Verantwoording in memory. */
export const verantwoording = ({ read, write }: Store): Context.Service.Shape<typeof Verantwoording> => ({
  legVast: (deeds, handelende) =>
    Effect.flatMap(
      handelingenOf(deeds, handelende),
      (handelingen) => write((content) => Result.succeed(withHandelingen(content, handelingen)))
    ),
  browse: (record, query) => read((content) => browse(of(content, record).map(placed), query)),
  latestAbout: (records, atMost) =>
    read((content) => latest([...new Set(records.flatMap((record) => of(content, record)))].map(placed), atMost)),
  count: (record) => read((content) => of(content, record).length)
})

const placed = (record: Handeling) => ({ record, position: { waarde: record.op, id: record.id } })

const of = (content: Content, { id, soort }: VerantwoordRecord): ReadonlyArray<Handeling> =>
  listAt(content.handelingen, id).filter(({ record }) => record.soort === soort)

/** The entries of one record are added at once: a partij may have a hundred thousand. */
const withHandelingen = (content: Content, added: ReadonlyArray<Handeling>): Content => {
  const gebeurtenissen = added.flatMap((handeling) => Option.toArray(gebeurtenisVan(handeling)))
  return {
    ...content,
    handelingen: [...Map.groupBy(added, ({ record }) => record.id)].reduce(
      (lists, [id, ofRecord]) => append(lists, id, ofRecord),
      content.handelingen
    ),
    trail: HashMap.setMany(content.trail, numbered(added, trailEnd(content))),
    gebeurtenisNumber: content.gebeurtenisNumber + gebeurtenissen.length,
    gebeurtenissen: HashMap.setMany(content.gebeurtenissen, numbered(gebeurtenissen, content.gebeurtenisNumber))
  }
}

const numbered = <A>(items: ReadonlyArray<A>, last: number): ReadonlyArray<readonly [number, A]> =>
  items.map((item, place) => [last + 1 + place, item])
