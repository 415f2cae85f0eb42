import { assert, it } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import * as fc from "fast-check"
import { property } from "../../../testing/contract/worlds/property.ts"
import {
  Dossiers,
  type IdRange,
  type Medewerker,
  type Reconciliatie,
  type ReconciliatiePart,
  Reconciliaties,
  type RecordSetAside,
  setReconciliatiePartAside,
  Transaction
} from "../../index.ts"

const id = (place: number): string => String(place).padStart(6, "0")

/** A register with a given number of records, of which runs select some, and a log of what happens to the parts of a run. */
const register = (count: number, selected: ReadonlyArray<string> = []) => {
  const ids = Array.from({ length: count }, (_, place) => id(place))
  const na = (from: string | undefined, selection: string | undefined) =>
    (selection === undefined ? ids : selected).filter((id) => from === undefined || id > from)
  const doneParts = { split: [] as Array<string>, cases: 0, terzijde: [] as Array<RecordSetAside> }
  const ports = Layer.mergeAll(
    Layer.mock(Dossiers, {
      eerste: (_step, from, selection) => Effect.succeed(Option.fromUndefinedOr(na(from, selection)[0])),
      end: (_step, from, howMany, selection) =>
        Effect.sync(() => {
          const after = na(from, selection)
          return Option.fromUndefinedOr(after.length > howMany ? after[howMany - 1] : undefined)
        })
    }),
    Layer.mock(Reconciliaties, {
      splits: (_part, _holder, tot) =>
        Effect.sync(() => {
          doneParts.split.push(tot)
        }),
      drop: () =>
        Effect.sync(() => {
          doneParts.cases += 1
        }),
      legTerzijde: (_id, terzijde) =>
        Effect.sync(() => {
          doneParts.terzijde.push(...terzijde)
        })
    }),
    Layer.succeed(Transaction, { run: (work) => work, asUnit: (work) => work, read: (work) => work })
  )
  return { doneParts, ports }
}

const part = (range: IdRange) =>
  ({ reconciliatie: "run", stap: "partij", volgnummer: 1, range, poging: 1 }) as object as ReconciliatiePart
const run = { id: "run", opdracht: {} } as object as Reconciliatie
const holder = "werker" as Medewerker

/** Splits until the part that dies is dropped; returns the number of steps and the other parts. */
const toTheEnd = Effect.fnUntraced(function*(count: number, broken: number, range: IdRange) {
  const { doneParts, ports } = register(count)
  const rest: Array<IdRange> = []
  let over = range
  while (doneParts.cases === 0) {
    yield* Effect.provide(setReconciliatiePartAside(run, part(over), holder), ports)
    const tot = doneParts.split.at(-1)
    if (doneParts.cases > 0 || tot === undefined) break
    const [links, right]: [IdRange, IdRange] = [{ ...over, tot }, { ...over, na: tot }]
    rest.push(id(broken) <= tot ? right : links)
    over = id(broken) <= tot ? links : right
  }
  return { ...doneParts, over, rest }
})

const contains = ({ na, tot }: IdRange) => (sought: string): boolean =>
  (na === undefined || sought > na) && (tot === undefined || sought <= tot)

it.effect("isolates the record on which a part dies, and puts every other record in exactly one part", () =>
  property(
    fc.integer({ min: 1, max: 400 }).chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1), fc.boolean())),
    ([count, broken, bounded]) =>
      Effect.gen(function*() {
        const range = bounded ? { tot: id(count - 1) } : {}
        const { split, cases, over, rest, terzijde } = yield* toTheEnd(
          bounded ? count + 5 : count,
          broken,
          range
        )
        assert.strictEqual(cases, 1)
        assert.deepStrictEqual(terzijde, [{ record: { soort: "partij", id: id(broken) }, reden: "niet-te-verwerken" }])
        for (let place = 0; place < count; place++) {
          assert.lengthOf([over, ...rest].filter((part) => contains(part)(id(place))), 1)
        }
        // Each step removes at least a third.
        assert.isAtMost(split.length, Math.ceil(Math.log(count) / Math.log(1.5)) + 1)
      }),
    60
  ))

// Kills: a record of another part.
it.effect("drops an empty part and sets nothing aside", () =>
  Effect.gen(function*() {
    for (const range of [{ na: id(2), tot: id(2) }, { na: id(9) }]) {
      const { doneParts, ports } = register(5)
      yield* Effect.provide(setReconciliatiePartAside(run, part(range), holder), ports)
      assert.deepStrictEqual([doneParts.cases, doneParts.terzijde, doneParts.split], [1, [], []])
    }
  }))

it.effect("tells only those records apart that the run selected", () =>
  Effect.gen(function*() {
    const { doneParts, ports } = register(9, [id(2), id(6)])
    const selecting = { ...run, opdracht: { sinds: 0 } } as object as Reconciliatie
    for (const range of [{}, { na: id(2) }]) {
      yield* Effect.provide(setReconciliatiePartAside(selecting, part(range), holder), ports)
    }
    assert.deepStrictEqual([doneParts.split, doneParts.cases], [[id(2)], 1])
    assert.deepStrictEqual(doneParts.terzijde.map(({ record }) => record.id), [id(6)])
  }))
