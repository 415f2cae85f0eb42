import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { afterAll, assert, beforeAll, describe, expect, inject, it } from "vitest"
import { conformance } from "../src/conformance.ts"
import { titleOf } from "../src/report.ts"
import { inMemory, type Judged, onPostgres } from "./judged.ts"

/** What is not served as the contract has it, and may only become less: mend these lists with `vitest -u`. */
const lists = { cases: "../missing/cases.txt", scenarios: "../missing/scenarios.txt" }

describe.each([
  ["in memory", () => inMemory()],
  ["on PostgreSQL", () => onPostgres(inject("postgresUrl"))]
])("this register %s", (_where, start) => {
  let register: Judged
  beforeAll(async () => {
    register = await start()
  })
  afterAll(() => register.end())

  it.each(["cases", "scenarios"] as const)("keeps the contract but for the list of %s", async (kind) => {
    const results = await conformance({ ...register.assignment, scenarios: kind === "scenarios" })
    const missing = results.filter(({ state }) => state !== "passed")
    await expect(missing.map((each) => `${titleOf(each)}\n`).toSorted().join("")).toMatchFileSnapshot(lists[kind])
    const failures = results.flatMap(({ faults }) => faults).filter((fault) => /status 5|no answer/u.test(fault))
    assert.strictEqual(failures.join("\n"), "")
  })
})
