import {
  type Gebeurtenis,
  gebeurtenisVan,
  type Handeling,
  type Verantwoording,
  type VerantwoordRecord
} from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import { handelingenVan } from "../system/handelingen-of.ts"
import { blader } from "./browse.ts"
import type { Inhoud } from "./content.ts"
import type { Opslag } from "./store.ts"

/** The port Verantwoording in memory. */
export const verantwoording = ({ lees, schrijf }: Opslag): Context.Service.Shape<typeof Verantwoording> => ({
  legVast: (daden, handelende) =>
    Effect.flatMap(
      handelingenVan(daden, handelende),
      (handelingen) => schrijf((inhoud) => Result.succeed(handelingen.reduce(metHandeling, inhoud)))
    ),
  browse: (record, vraag) =>
    lees((inhoud) =>
      blader(van(inhoud, record).map((record) => ({ record, positie: { waarde: record.op, id: record.id } })), vraag)
    ),
  tel: (record) => lees((inhoud) => van(inhoud, record).length)
})

const van = (inhoud: Inhoud, { id, soort }: VerantwoordRecord): ReadonlyArray<Handeling> =>
  Option.getOrElse(HashMap.get(inhoud.handelingen, id), () => []).filter(({ record }) => record.soort === soort)

const metHandeling = (inhoud: Inhoud, handeling: Handeling): Inhoud => {
  const eerder = Option.getOrElse(HashMap.get(inhoud.handelingen, handeling.record.id), () => [])
  const handelingen = HashMap.set(inhoud.handelingen, handeling.record.id, [...eerder, handeling])
  return Option.match(gebeurtenisVan(handeling), {
    onNone: () => ({ ...inhoud, handelingen }),
    onSome: (gebeurtenis) => metGebeurtenis({ ...inhoud, handelingen }, gebeurtenis)
  })
}

const metGebeurtenis = (inhoud: Inhoud, gebeurtenis: Gebeurtenis): Inhoud => ({
  ...inhoud,
  gebeurtenisstand: inhoud.gebeurtenisstand + 1,
  gebeurtenissen: HashMap.set(inhoud.gebeurtenissen, inhoud.gebeurtenisstand + 1, gebeurtenis)
})
