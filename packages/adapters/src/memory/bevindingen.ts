import {
  type Bevindingen,
  type BevindingFilter,
  type RecordReference,
  type Regel,
  regels,
  type ReportedBevinding,
  solveBevinding,
  type Versie,
  type VersieConflict
} from "@betrokkene/domain"
import { type Context, Effect, HashMap, Result } from "effect"
import { randomUUID } from "node:crypto"
import { digestOf } from "../system/digest.ts"
import { browse, latest } from "./browse.ts"
import type { Content } from "./content.ts"
import { atVersion } from "./replace.ts"
import { knownBevinding, meld, withBevinding } from "./report-bevindingen.ts"
import type { Store } from "./store.ts"

/** The port Bevindingen in memory. */
export const bevindingen = ({ read, write, transaction }: Store): Context.Service.Shape<typeof Bevindingen> => {
  const secret = randomUUID()
  return {
    meld: (reconciliatie, op, reports) =>
      transaction(Effect.gen(function*() {
        const reported = yield* read((content) => meld(content, secret, reports, { reconciliatie, op }))
        yield* write(() => Result.succeed(reported.content))
        return reported.receipts
      })),
    recognise: (found) =>
      read((content) => found.map((bevinding) => knownBevinding(content, digestOf(secret, bevinding)))),
    zoek: (id) => read((content) => HashMap.get(content.bevindingen, id)),
    vervang: (bevinding, expected) => write((content) => withDecision(content, bevinding, expected)),
    vervangAll: (changes) =>
      write((content) =>
        changes.reduce(
          (result, { na, voor }) => Result.flatMap(result, (decided) => withDecision(decided, na, voor.versie)),
          Result.succeed(content) as Result.Result<Content, VersieConflict>
        )
      ),
    // Every run looks at all records here.
    resolve: (reconciliatie, regels, _selected, door, op) =>
      transaction(Effect.gen(function*() {
        const gone = yield* read((content) =>
          HashMap.toValues(content.bevindingen).filter((bevinding) =>
            bevinding.toestand === "open" && regels.includes(bevinding.regel) && bevinding.gezienIn !== reconciliatie
          )
        )
        yield* write((content) =>
          Result.succeed(gone.map((bevinding) => solveBevinding(bevinding, door, op)).reduce(withBevinding, content))
        )
        return countPerRegel(gone)
      })),
    spare: (reconciliatie, records) =>
      write((content) => {
        const isConcerned = concernsOne(records)
        return Result.succeed(
          HashMap.toValues(content.bevindingen)
            .filter((bevinding) => bevinding.toestand === "open" && isConcerned(bevinding))
            .map((bevinding) => ({ ...bevinding, gezienIn: reconciliatie }))
            .reduce(withBevinding, content)
        )
      }),
    countOpen: read((content) => countPerRegel(filtered(content, { toestand: "open" }))),
    prune: (before, atMost) =>
      transaction(Effect.gen(function*() {
        const gone = new Set(
          (yield* read((content) => HashMap.toValues(content.bevindingen)))
            .flatMap(({ besluit, id }) =>
              besluit?.wijze === "verdwenen" && besluit.op < before ? [{ id, op: besluit.op }] : []
            )
            .toSorted((one, other) => one.op < other.op ? -1 : 1).slice(0, atMost).map(({ id }) => id)
        )
        yield* write((content) => Result.succeed(without(content, ({ id }) => gone.has(id))))
        return gone.size
      })),
    verwijder: (ids) =>
      write((content) => {
        const gone = new Set(ids)
        return Result.succeed(without(content, ({ id }) => gone.has(id)))
      }),
    erase: (records) =>
      write((content) => {
        const isConcerned = concernsOne(records)
        return Result.succeed(without(content, isConcerned))
      }),
    browse: (filter, query) => read((content) => browse(filtered(content, filter).map(placed), query)),
    latestAbout: (records, atMost) => read((content) => latest(over(content, records).map(placed), atMost)),
    over: (records, regel) =>
      read((content) => over(content, records).filter((bevinding) => regel === undefined || bevinding.regel === regel)),
    count: (filter) => read((content) => filtered(content, filter).length)
  }
}

const withDecision = (
  content: Content,
  { besluit, id, toestand, versie }: ReportedBevinding,
  expected: Versie
): Result.Result<Content, VersieConflict> =>
  Result.map(
    atVersion(content.bevindingen, id, expected),
    ({ besluit: _, ...earlier }) =>
      withBevinding(content, { ...earlier, toestand, ...(besluit === undefined ? {} : { besluit }), versie })
  )

const without = (content: Content, gone: (bevinding: ReportedBevinding) => boolean): Content => {
  const dropped = HashMap.toValues(content.bevindingen).filter(gone)
  const ids = dropped.map(({ id }) => id)
  return {
    ...content,
    bevindingen: HashMap.removeMany(content.bevindingen, ids),
    digests: HashMap.removeMany(content.digests, dropped.map(({ vingerafdruk: digest }) => digest)),
    herstelpunten: HashMap.removeMany(content.herstelpunten, ids)
  }
}

const placed = (record: ReportedBevinding) => ({ record, position: { waarde: record.gevondenOp, id: record.id } })

const over = (content: Content, ids: ReadonlyArray<string>): ReadonlyArray<ReportedBevinding> => {
  const wanted = new Set(ids)
  return HashMap.toValues(content.bevindingen).filter(({ records }) => records.some(({ id }) => wanted.has(id)))
}

/** Tells whether a finding is about one of these records. */
const concernsOne = (records: ReadonlyArray<RecordReference>): (bevinding: ReportedBevinding) => boolean => {
  const wanted = new Set(records.map(key))
  return ({ records }) => records.some((record) => wanted.has(key(record)))
}

const key = ({ id, soort }: RecordReference): string => `${soort} ${id}`

const countPerRegel = (bevindingen: ReadonlyArray<ReportedBevinding>): ReadonlyMap<Regel, number> =>
  new Map([...Map.groupBy(bevindingen, ({ regel }) => regel)].map(([regel, of]) => [regel, of.length]))

const filtered = (
  content: Content,
  { ernst, reconciliatie, record, regel, toestand }: BevindingFilter
): ReadonlyArray<ReportedBevinding> =>
  HashMap.toValues(content.bevindingen).filter((bevinding) =>
    (regel === undefined || bevinding.regel === regel)
    && (ernst === undefined || regels[bevinding.regel].ernst === ernst)
    && (toestand === undefined || bevinding.toestand === toestand)
    && (record === undefined || bevinding.records.some(({ id }) => id === record))
    && (reconciliatie === undefined || bevinding.gezienIn === reconciliatie)
  )
