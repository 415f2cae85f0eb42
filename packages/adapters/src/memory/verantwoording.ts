import {
  type Gebeurtenis,
  gebeurtenisVan,
  type Handeling,
  type Verantwoording,
  type VerantwoordRecord
} from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import { handelingenOf } from "../system/handelingen-of.ts"
import { browse } from "./browse.ts"
import type { Content } from "./content.ts"
import { append, listAt } from "./lists.ts"
import type { Store } from "./store.ts"

/** The port Verantwoording in memory. */
export const verantwoording = ({ read, write }: Store): Context.Service.Shape<typeof Verantwoording> => ({
  legVast: (deeds, handelende) =>
    Effect.flatMap(
      handelingenOf(deeds, handelende),
      (handelingen) => write((content) => Result.succeed(handelingen.reduce(withHandeling, content)))
    ),
  browse: (record, query) =>
    read((content) =>
      browse(of(content, record).map((record) => ({ record, position: { waarde: record.op, id: record.id } })), query)
    ),
  count: (record) => read((content) => of(content, record).length)
})

const of = (content: Content, { id, soort }: VerantwoordRecord): ReadonlyArray<Handeling> =>
  listAt(content.handelingen, id).filter(({ record }) => record.soort === soort)

const withHandeling = (content: Content, handeling: Handeling): Content => {
  const handelingen = append(content.handelingen, handeling.record.id, [handeling])
  const trail = HashMap.set(content.trail, HashMap.size(content.trail) + 1, handeling)
  return Option.match(gebeurtenisVan(handeling), {
    onNone: () => ({ ...content, handelingen, trail }),
    onSome: (gebeurtenis) => withGebeurtenis({ ...content, handelingen, trail }, gebeurtenis)
  })
}

const withGebeurtenis = (content: Content, gebeurtenis: Gebeurtenis): Content => ({
  ...content,
  gebeurtenisNumber: content.gebeurtenisNumber + 1,
  gebeurtenissen: HashMap.set(content.gebeurtenissen, content.gebeurtenisNumber + 1, gebeurtenis)
})
