import {
  type Medewerker,
  type Reconciliatie,
  type ReconciliatiePart,
  type ReconciliatiePartLost,
  type Reconciliaties,
  type RecordReference
} from "@betrokkene/domain"
import { Clock, type Context, Effect, HashMap, Option, Result } from "effect"
import { browse } from "./browse.ts"
import type { Content } from "./content.ts"
import { listAt } from "./lists.ts"
import { inOrder, inPlaceOf, newPart, type PartState, progressOf, splitParts, take } from "./parts.ts"
import type { Store } from "./store.ts"

/** The port Reconciliaties in memory. */
export const reconciliaties = ({ read, write, transaction }: Store): Context.Service.Shape<typeof Reconciliaties> => {
  const replacePart = (
    part: ReconciliatiePart,
    holder: Medewerker,
    door: (state: PartState, parts: ReadonlyArray<PartState>) => ReadonlyArray<PartState>
  ) =>
    write((content): Result.Result<Content, ReconciliatiePartLost> => {
      const parts = partsOf(content, part.reconciliatie)
      return Result.map(inPlaceOf(parts, part, holder, (state) => door(state, parts)), (fresh) =>
        withParts(content, part.reconciliatie, fresh))
    })
  return {
    begin: (reconciliatie, parts) =>
      write((content) =>
        Result.succeed(withParts(
          withRun(content, reconciliatie),
          reconciliatie.id,
          inOrder(parts.map((part) => newPart({ ...part, reconciliatie: reconciliatie.id })))
        ))
      ),
    running: read((content) =>
      Option.fromUndefinedOr(
        byBegin(content).filter(({ record }) => record.toestand === "loopt")
          .toSorted((one, other) =>
            one.position.waarde < other.position.waarde ||
              (one.position.waarde === other.position.waarde && one.position.id < other.position.id)
              ? 1
              : -1
          )
          .map(({ record }) => record)[0]
      )
    ),
    zoek: (id) => read((content) => HashMap.get(content.reconciliaties, id)),
    browse: (query) => read((content) => browse(byBegin(content), query)),
    count: read((content) => HashMap.size(content.reconciliaties)),
    takePart: (reconciliatie, holder, lease) =>
      transaction(Effect.gen(function*() {
        const now = yield* Clock.currentTimeMillis
        const taken = yield* read((content) => take(partsOf(content, reconciliatie), holder, now, lease))
        if (Option.isNone(taken)) return Option.none()
        const [part, parts] = taken.value
        yield* write((content) => Result.succeed(withParts(content, reconciliatie, parts)))
        return Option.some(part)
      })),
    complete: (part, holder, telling, milliseconds) =>
      replacePart(part, holder, ({ part }) => [{ part, toestand: "klaar", telling, milliseconden: milliseconds }]),
    giveBack: (part, holder) => replacePart(part, holder, ({ lease: _, ...free }) => [free]),
    splits: (part, holder, tot) => replacePart(part, holder, (state, parts) => splitParts(parts, state, tot)),
    drop: (part, holder) => replacePart(part, holder, ({ lease: _, ...free }) => [{ ...free, toestand: "mislukt" }]),
    progress: (reconciliatie) => read((content) => progressOf(partsOf(content, reconciliatie))),
    legTerzijde: (reconciliatie, terzijde) =>
      write((content) => {
        const earlier = listAt(content.terzijde, reconciliatie)
        const fresh = new Map([...earlier, ...terzijde].map((setAside) => [name(setAside.record), setAside]))
        return Result.succeed({
          ...content,
          terzijde: HashMap.set(content.terzijde, reconciliatie, [...fresh.values()])
        })
      }),
    terzijde: (reconciliatie) =>
      read((content) => {
        const all = listAt(content.terzijde, reconciliatie)
        return {
          aantal: all.length,
          eerste: all.toSorted((one, other) => name(one.record) < name(other.record) ? -1 : 1).slice(0, 100)
        }
      }),
    close: (reconciliatie) =>
      write((content) => Result.succeed(withParts(withRun(content, reconciliatie), reconciliatie.id, []))),
    prune: (before) =>
      transaction(Effect.gen(function*() {
        const old = yield* read((content) =>
          HashMap.toValues(content.reconciliaties).filter(({ geeindigd: ended }) =>
            ended !== undefined && ended < before
          )
            .map(({ id }) => id)
        )
        yield* write((content) =>
          Result.succeed({
            ...content,
            reconciliaties: HashMap.removeMany(content.reconciliaties, old),
            parts: HashMap.removeMany(content.parts, old),
            terzijde: HashMap.removeMany(content.terzijde, old)
          })
        )
        return old.length
      }))
  }
}

const partsOf = (content: Content, reconciliatie: string): ReadonlyArray<PartState> =>
  listAt(content.parts, reconciliatie)

const withParts = (content: Content, reconciliatie: string, parts: ReadonlyArray<PartState>): Content => ({
  ...content,
  parts: HashMap.set(content.parts, reconciliatie, parts)
})

const withRun = (content: Content, reconciliatie: Reconciliatie): Content => ({
  ...content,
  reconciliaties: HashMap.set(content.reconciliaties, reconciliatie.id, reconciliatie)
})

const byBegin = (content: Content) =>
  HashMap.toValues(content.reconciliaties).map((record) => ({
    record,
    position: { waarde: record.begonnen, id: record.id }
  }))

/** Sorts records by id, then by kind: records of different kinds can have the same id. */
const name = ({ id, soort }: RecordReference): string => `${id} ${soort}`
