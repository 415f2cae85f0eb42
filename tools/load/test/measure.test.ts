import { migrate } from "@betrokkene/adapters/postgres"
import { type Api, startApi } from "@betrokkene/api-process"
import { asOtherProgram, load } from "@betrokkene/dataset"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"
import { kinds } from "../src/kinds.ts"
import { measure } from "../src/measure.ts"

const dataset = { seed: 1, aantal: 200 }
const { gekend, list, ongekend, read } = kinds(dataset.seed, dataset.aantal)
const briefly = { seconds: 1, warmUp: 0 }

describe("the measurement", () => {
  let database: TestDatabase
  let api: Api
  beforeAll(async () => {
    database = await createDatabase(inject("postgresUrl"))
    await Effect.runPromise(migrate(database.url))
    await load({ databaseUrl: database.url, ...dataset, toevoegen: false }, () => undefined)
    api = await startApi({ databaseUrl: database.url })
  })
  afterAll(async () => {
    await api.end()
    await database.drop()
  })

  /** Count at one moment: requests under way at the end of a measurement may still arrive. */
  const counts = async (where = "true") => {
    const [row] = await asOtherProgram<{ readonly all: number; readonly keys: number; readonly such: number }>(
      database.url,
      `select (select count(*)::int from betrokkene) as all, (select count(*)::int from idempotentie) as keys,
        (select count(*)::int from betrokkene where ${where}) as such`
    )
    return row ?? { all: 0, keys: 0, such: 0 }
  }

  it("asks for betrokkenen who are there", async () => {
    assert.isAbove(read.requests.length, 100)
    for (const kind of [read, list]) {
      const { failed, perSecond } = await measure(api, kind, briefly)
      assert.strictEqual(failed, 0)
      assert.isAbove(perSecond, 0)
    }
  })

  it.each([{ kind: ongekend, where: "partij_id is null" }, { kind: gekend, where: "partij_id is not null" }])(
    "registers as often as it counts, and nothing twice under one key: $kind.name",
    async ({ kind, where }) => {
      const before = await counts(where)
      const { answered, failed } = await measure(api, kind, briefly)
      assert.strictEqual(failed, 0)
      const after = await counts(where)
      assert.isAbove(answered, 0)
      assert.isAtLeast(after.such - before.such, answered)
      assert.strictEqual(after.keys - before.keys, after.all - before.all)
    }
  )

  it("counts every request that is refused as failed, and none of them as answered", async () => {
    const refused = await measure({ ...api, token: "nee" }, ongekend, briefly)
    assert.isAbove(refused.failed, 0)
    assert.strictEqual(refused.perSecond, 0)
  })

  it("asks during the warm-up without counting what succeeds", async () => {
    const before = await counts()
    const { perSecond } = await measure(api, ongekend, { seconds: 1, warmUp: 2 })
    // More than the counted ones, and those possibly under way at both ends.
    assert.isAbove((await counts()).all - before.all, perSecond + 40)
  })
})
