import { assert } from "@effect/vitest"
import { Effect } from "effect"
import type { Browse, Page, Position } from "../../../src/index.ts"

/** One port's list, narrowed to what a test put in it. */
export type Lijst<A, E, R> = (blader: Browse) => Effect.Effect<Page<A>, E, R>

const naVolgorde = (een: Position, ander: Position): number =>
  een.waarde < ander.waarde ? -1 : een.waarde > ander.waarde ? 1 : een.id < ander.id ? -1 : een.id > ander.id ? 1 : 0

/**
 * Walks a list in both directions of the order and both directions of the page, in pages of each of these sizes, and holds all of
 * it against the expected records: sorted by value and then by id as plain text, each once, none missed, `meer` exactly where
 * more follow. Kills: an order by value alone, `>=` for `>`, a page that is not turned round, `meer` that is always true or false.
 */
export const doorloopt = Effect.fnUntraced(function*<A, E, R>(
  lijst: Lijst<A, E, R>,
  verwacht: ReadonlyArray<{ readonly record: A; readonly positie: Position }>,
  groottes: ReadonlyArray<number> = [1, 2, verwacht.length, verwacht.length + 1]
) {
  for (const oplopend of [true, false]) {
    const gesorteerd = verwacht.toSorted((een, ander) => (oplopend ? 1 : -1) * naVolgorde(een.positie, ander.positie))
    for (const aantal of groottes) {
      assert.deepStrictEqual(yield* vooruit(lijst, { oplopend, aantal }, gesorteerd.length), gesorteerd)
      for (const grens of gesorteerd.keys()) {
        const positie = gesorteerd[grens]?.positie
        if (positie === undefined) return assert.fail("a place")
        const terug = yield* lijst({ oplopend, aantal, vanaf: { richting: "voor", positie } })
        assert.deepStrictEqual(terug.rijen, gesorteerd.slice(Math.max(0, grens - aantal), grens))
        assert.strictEqual(terug.meer, grens > aantal)
        const verder = yield* lijst({ oplopend, aantal, vanaf: { richting: "na", positie } })
        assert.deepStrictEqual(verder.rijen, gesorteerd.slice(grens + 1, grens + 1 + aantal))
        assert.strictEqual(verder.meer, gesorteerd.length - grens - 1 > aantal)
      }
    }
  }
})

/** All pages after each other, from the start. */
const vooruit = <A, E, R>(lijst: Lijst<A, E, R>, blader: Browse, hoogstens: number) =>
  Effect.gen(function*() {
    const rijen: Array<Page<A>["rijen"][number]> = []
    let bladzijde = yield* lijst(blader)
    rijen.push(...bladzijde.rijen)
    while (bladzijde.meer && rijen.length <= hoogstens) {
      const laatste = rijen.at(-1)
      if (laatste === undefined) return assert.fail("a page without rows says that more follow")
      bladzijde = yield* lijst({ ...blader, vanaf: { richting: "na", positie: laatste.positie } })
      rijen.push(...bladzijde.rijen)
    }
    return rijen
  })
