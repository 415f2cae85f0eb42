import { assert, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import * as fc from "fast-check"
import { describe } from "vitest"
import type { PartijId } from "../../partij/partij-id.ts"
import type { Partij } from "../../partij/partij.ts"
import type { ComparisonStore, Counterpart, Unmatched } from "../../ports/ander-register.ts"
import { Partijen } from "../../ports/partijen.ts"
import { pairedPartijen } from "./paired-partijen.ts"

const andere = { identificatoren: [] }

const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, "0")}` as PartijId

/** What comes after a key, some at a time, and never more than was asked. */
const bladzijde = <A, K>(all: ReadonlyArray<A>, sleutel: (rij: A) => K, na: K | undefined, aantal: number) =>
  Effect.sync(() => {
    const van = na === undefined ? 0 : all.findIndex((rij) => sleutel(rij) === na) + 1
    return all.slice(van, van + aantal)
  })

/** All pairs of two registers: of this one every so many-th partij, of the other likewise, and some that only it has. */
const paren = (aantal: number, hierElke: number, daarElke: number, onbekend: number) => {
  const nummers = Array.from({ length: aantal }, (_, nummer) => nummer)
  const hier = nummers.filter((nummer) => nummer % hierElke === 0).map((nummer) => ({ id: id(nummer) }) as Partij)
  const daar = nummers.filter((nummer) => nummer % daarElke === 0).map((nummer): Counterpart => ({
    partij: id(nummer),
    andere,
    eenduidig: true
  }))
  const vreemd = Array.from(
    { length: onbekend },
    (_, volgnummer): Unmatched => ({ volgnummer: volgnummer + 1, andere, eenduidig: true })
  )
  const plaats: ComparisonStore = {
    voegToe: () => Effect.die(new Error("nothing is laid down here")),
    counterparts: (na, hoeveel) => bladzijde(daar, ({ partij }) => partij, na, hoeveel),
    onbekenden: (na, hoeveel) => bladzijde(vreemd, ({ volgnummer }) => volgnummer, na, hoeveel)
  }
  const lees = Effect.provide(
    Stream.runCollect(pairedPartijen(plaats)),
    Layer.mock(Partijen, { opId: (na, hoeveel) => bladzijde(hier, (partij) => partij.id, na, hoeveel) })
  )
  return Effect.map(lees, (gelezen) => ({
    gelezen: gelezen.map((
      paar
    ) => [
      paar.hier?.id,
      (paar.daar as Counterpart | undefined)?.partij ?? (paar.daar as Unmatched | undefined)?.volgnummer
    ]),
    verwacht: [
      ...nummers.filter((nummer) => nummer % hierElke === 0 || nummer % daarElke === 0).map((
        nummer
      ) => [nummer % hierElke === 0 ? id(nummer) : undefined, nummer % daarElke === 0 ? id(nummer) : undefined]),
      ...vreemd.map(({ volgnummer }) => [undefined, volgnummer])
    ]
  }))
}

describe("the pairs of two registers", () => {
  it.effect("are all of both, once and in order, over however many pages (kills: what comes after the first page, or a page read twice)", () =>
    Effect.flatMap(Effect.context<never>(), (context) =>
      Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(
            fc.constantFrom(0, 1, 499, 500, 501, 999, 1000, 1001, 1700),
            fc.integer({ min: 1, max: 4 }),
            fc.integer({ min: 1, max: 4 }),
            fc.constantFrom(0, 1, 500, 501, 1000),
            async (aantal, hierElke, daarElke, onbekend) => {
              const { gelezen, verwacht } = await Effect.runPromiseWith(context)(
                paren(aantal, hierElke, daarElke, onbekend)
              )
              assert.deepStrictEqual(gelezen, verwacht)
            }
          ),
          { numRuns: 40 }
        )
      )))
})
