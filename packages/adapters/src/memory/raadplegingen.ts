import type {
  Raadpleging,
  Raadplegingen,
  RaadplegingFilter,
  RaadplegingWithRecords,
  ShownRecord
} from "@betrokkene/domain"
import { type Context, Effect, HashMap, Result } from "effect"
import { now } from "../system/clock.ts"
import { identified } from "../system/identified.ts"
import { browse, latest } from "./browse.ts"
import type { Content } from "./content.ts"
import type { Store } from "./store.ts"

/** The port Raadplegingen in memory. */
export const raadplegingen = ({ read, write }: Store): Context.Service.Shape<typeof Raadplegingen> => ({
  voegToe: (added) =>
    Effect.flatMap(now, (op) =>
      write((content) =>
        Result.succeed({
          ...content,
          raadplegingen: identified(added).reduce(
            (all, raadpleging) =>
              HashMap.set(all, raadpleging.id, { ...raadpleging, op, aantal: raadpleging.records.length }),
            content.raadplegingen
          )
        })
      )),
  zoek: (id) => read(({ raadplegingen }) => HashMap.get(raadplegingen, id)),
  browse: (filter, query) => read((content) => browse(matching(content, filter).map(placed), query)),
  latestAbout: (records, atMost) =>
    read((content) => {
      const wanted = new Set(records.map(key))
      const found = HashMap.toValues(content.raadplegingen).filter((raadpleging) =>
        raadpleging.records.some((record) => wanted.has(key(record)))
      )
      return latest(found.map(placed), atMost)
    }),
  count: (filter) => read((content) => matching(content, filter).length),
  prune: (before) =>
    write((content) =>
      Result.succeed({
        ...content,
        raadplegingen: HashMap.filter(content.raadplegingen, ({ op }) => op >= before)
      })
    )
})

const matching = ({ raadplegingen }: Content, filter: RaadplegingFilter): ReadonlyArray<RaadplegingWithRecords> =>
  [...HashMap.values(raadplegingen)].filter("record" in filter ? shows(filter.record) : isOf(filter))

const shows =
  ({ id, soort }: { readonly id: string; readonly soort: string }) => ({ records }: RaadplegingWithRecords) =>
    records.some((record) => record.id === id && record.soort === soort)

const isOf =
  ({ identiteit, tot, vanaf }: Exclude<RaadplegingFilter, { readonly record: unknown }>) =>
  (raadpleging: Raadpleging) =>
    raadpleging.identiteit === identiteit && (vanaf === undefined || raadpleging.op >= vanaf) &&
    (tot === undefined || raadpleging.op < tot)

const key = ({ id, soort }: ShownRecord): string => `${soort} ${id}`

const placed = ({ records: _records, ...record }: RaadplegingWithRecords) => ({
  record: record satisfies Raadpleging as Raadpleging,
  position: { waarde: record.op, id: record.id }
})
