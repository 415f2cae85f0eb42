import { Effect } from "effect"
import { assert } from "vitest"
import { NumberedLists, type SideRecord, SideRecords, type SideSoort } from "../../../src/index.ts"
import { freshSideRecord } from "./fresh-side-record.ts"

/** The first page. */
export const first = { skip: 0, aantal: 100 }

/** Adds a side record with these gegevens, registered at this moment. */
export const add = <Soort extends SideSoort>(soort: Soort, gegevens: object = {}, moment?: string) =>
  Effect.gen(function*() {
    const fresh = yield* freshSideRecord(soort)
    const record = yield* freshSideRecord(soort, { ...fresh.gegevens, ...gegevens }, moment)
    yield* SideRecords.use((all) => all.voegToe(record))
    return record
  })

/** The order of a numbered page, as a comparator. */
export const newestFirst = (one: SideRecord, other: SideRecord): number =>
  one.registratiedatum === other.registratiedatum
    ? (one.id < other.id ? 1 : -1)
    : (one.registratiedatum < other.registratiedatum ? 1 : -1)

/** That a list has these side records, and no others. */
export const finds = <Soort extends SideSoort>(soort: Soort, filter: object, expected: ReadonlyArray<SideRecord>) =>
  Effect.map(
    NumberedLists.use((lists) => lists.sideRecords(soort, filter, first)),
    ({ count, records }) => {
      assert.deepStrictEqual<unknown>(records, expected.toSorted(newestFirst))
      assert.strictEqual(count, expected.length)
    }
  )
