import { assert, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import * as fc from "fast-check"
import { describe } from "vitest"
import type { PartijId } from "../../partij/partij-id.ts"
import type { Partij } from "../../partij/partij.ts"
import type { ComparisonStore, PartijCounterpart, UnmatchedPartij } from "../../ports/ander-register.ts"
import { Partijen } from "../../ports/partijen.ts"
import { pairedPartijen } from "./paired-partijen.ts"

const andere = { identificatoren: [] }

const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, "0")}` as PartijId

/** The rows after a key, at most the given number. */
const pageSize = <A, K>(all: ReadonlyArray<A>, key: (row: A) => K, na: K | undefined, count: number) =>
  Effect.sync(() => {
    const van = na === undefined ? 0 : all.findIndex((row) => key(row) === na) + 1
    return all.slice(van, van + count)
  })

/** All pairs of two registers: every n-th partij of each, and some that only the other has. */
const pairs = (count: number, hereEach: number, thereEach: number, onbekend: number) => {
  const nummers = Array.from({ length: count }, (_, nummer) => nummer)
  const here = nummers.filter((nummer) => nummer % hereEach === 0).map((nummer) => ({ id: id(nummer) }) as Partij)
  const there = nummers.filter((nummer) => nummer % thereEach === 0).map((nummer): PartijCounterpart => ({
    partij: id(nummer),
    andere,
    unambiguous: true
  }))
  const foreign = Array.from(
    { length: onbekend },
    (_, volgnummer): UnmatchedPartij => ({ volgnummer: volgnummer + 1, andere, unambiguous: true })
  )
  const place: ComparisonStore = {
    voegToe: () => Effect.die(new Error("nothing is laid down here")),
    counterparts: (na, howMany) => pageSize(there, ({ partij }) => partij, na, howMany),
    unmatched: (na, howMany) => pageSize(foreign, ({ volgnummer }) => volgnummer, na, howMany)
  }
  const readWith = Effect.provide(
    Stream.runCollect(pairedPartijen(place)),
    Layer.mock(Partijen, { opId: (na, howMany) => pageSize(here, (partij) => partij.id, na, howMany) })
  )
  return Effect.map(readWith, (read) => ({
    read: read.map((
      pair
    ) => [
      pair.here?.id,
      (pair.there as PartijCounterpart | undefined)?.partij ?? (pair.there as UnmatchedPartij | undefined)?.volgnummer
    ]),
    expected: [
      ...nummers.filter((nummer) => nummer % hereEach === 0 || nummer % thereEach === 0).map((
        nummer
      ) => [nummer % hereEach === 0 ? id(nummer) : undefined, nummer % thereEach === 0 ? id(nummer) : undefined]),
      ...foreign.map(({ volgnummer }) => [undefined, volgnummer])
    ]
  }))
}

describe("the pairs of two registers", () => {
  // Kills: what comes after the first page, or a page read twice.
  it.effect("are all partijen of both, once and in order, over any number of pages", () =>
    Effect.flatMap(Effect.context<never>(), (context) =>
      Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(
            fc.constantFrom(0, 1, 499, 500, 501, 999, 1000, 1001, 1700),
            fc.integer({ min: 1, max: 4 }),
            fc.integer({ min: 1, max: 4 }),
            fc.constantFrom(0, 1, 500, 501, 1000),
            async (count, hereEach, thereEach, onbekend) => {
              const { read, expected } = await Effect.runPromiseWith(context)(
                pairs(count, hereEach, thereEach, onbekend)
              )
              assert.deepStrictEqual(read, expected)
            }
          ),
          { numRuns: 40 }
        )
      )))
})
