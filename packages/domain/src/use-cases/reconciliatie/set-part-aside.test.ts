import { assert, it } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import * as fc from "fast-check"
import { eigenschap } from "../../../testing/contract/worlds/property.ts"
import {
  Dossiers,
  type KeyRange,
  type Medewerker,
  type Part,
  type Reconciliatie,
  Reconciliaties,
  type SetAside,
  setPartAside,
  Transaction
} from "../../index.ts"

const id = (plaats: number): string => String(plaats).padStart(6, "0")

/** A register of so many records, and what becomes of the parts of a run in it. */
const register = (aantal: number) => {
  const ids = Array.from({ length: aantal }, (_, plaats) => id(plaats))
  const na = (vanaf: string | undefined) => ids.filter((id) => vanaf === undefined || id > vanaf)
  const gedaan = { gesplitst: [] as Array<string>, gevallen: 0, terzijde: [] as Array<SetAside> }
  const poorten = Layer.mergeAll(
    Layer.mock(Dossiers, {
      eerste: (_stap, vanaf) => Effect.succeed(Option.fromUndefinedOr(na(vanaf)[0])),
      einde: (_stap, vanaf, hoeveel) =>
        Effect.succeed(Option.fromUndefinedOr(na(vanaf).length > hoeveel ? na(vanaf)[hoeveel - 1] : undefined))
    }),
    Layer.mock(Reconciliaties, {
      splits: (_deel, _houder, tot) =>
        Effect.sync(() => {
          gedaan.gesplitst.push(tot)
        }),
      drop: () =>
        Effect.sync(() => {
          gedaan.gevallen += 1
        }),
      legTerzijde: (_id, terzijde) =>
        Effect.sync(() => {
          gedaan.terzijde.push(...terzijde)
        })
    }),
    Layer.succeed(Transaction, { run: (werk) => werk, asUnit: (werk) => werk, read: (werk) => werk })
  )
  return { gedaan, poorten }
}

const deel = (strook: KeyRange) =>
  ({ reconciliatie: "run", stap: "partij", volgnummer: 1, strook, poging: 1 }) as object as Part
const run = { id: "run" } as object as Reconciliatie
const houder = "werker" as Medewerker

/** Splits until the part that dies is dropped; answers how often, and what was left over on the way. */
const totHetEinde = Effect.fnUntraced(function*(aantal: number, kapot: number, strook: KeyRange) {
  const { gedaan, poorten } = register(aantal)
  const overig: Array<KeyRange> = []
  let over = strook
  while (gedaan.gevallen === 0) {
    yield* Effect.provide(setPartAside(run, deel(over), houder), poorten)
    const tot = gedaan.gesplitst.at(-1)
    if (gedaan.gevallen > 0 || tot === undefined) break
    const [links, rechts]: [KeyRange, KeyRange] = [{ ...over, tot }, { ...over, na: tot }]
    overig.push(id(kapot) <= tot ? rechts : links)
    over = id(kapot) <= tot ? links : rechts
  }
  return { ...gedaan, over, overig }
})

const bevat = ({ na, tot }: KeyRange) => (gezocht: string): boolean =>
  (na === undefined || gezocht > na) && (tot === undefined || gezocht <= tot)

it.effect("a part that dies on one of many records is soon that record alone, and all others are in other parts, each in one", () =>
  eigenschap(
    fc.integer({ min: 1, max: 400 }).chain((aantal) => fc.tuple(fc.constant(aantal), fc.nat(aantal - 1), fc.boolean())),
    ([aantal, kapot, begrensd]) =>
      Effect.gen(function*() {
        const strook = begrensd ? { tot: id(aantal - 1) } : {}
        const { gesplitst, gevallen, over, overig, terzijde } = yield* totHetEinde(
          begrensd ? aantal + 5 : aantal,
          kapot,
          strook
        )
        assert.strictEqual(gevallen, 1)
        assert.deepStrictEqual(terzijde, [{ record: { soort: "partij", id: id(kapot) }, reden: "niet-te-verwerken" }])
        for (let plaats = 0; plaats < aantal; plaats++) {
          assert.lengthOf([over, ...overig].filter((deel) => bevat(deel)(id(plaats))), 1)
        }
        // Each time at least a third goes.
        assert.isAtMost(gesplitst.length, Math.ceil(Math.log(aantal) / Math.log(1.5)) + 1)
      }),
    60
  ))

it.effect("a part with nothing in it is dropped, and nothing is set aside (kills: a record of another part)", () =>
  Effect.gen(function*() {
    for (const strook of [{ na: id(2), tot: id(2) }, { na: id(9) }]) {
      const { gedaan, poorten } = register(5)
      yield* Effect.provide(setPartAside(run, deel(strook), houder), poorten)
      assert.deepStrictEqual([gedaan.gevallen, gedaan.terzijde, gedaan.gesplitst], [1, [], []])
    }
  }))
