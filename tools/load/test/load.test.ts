import { assert, describe, it } from "vitest"
import { load } from "../src/load.ts"

describe("the measurement", () => {
  it("asks both kinds of requests, and every one of them is answered with success", async () => {
    const measured = await load(1)
    assert.deepStrictEqual(measured.map(({ failed, name }) => [name, failed]), [["GET betrokkene", 0], ["POST registratie", 0]])
    assert.isTrue(measured.every(({ perSecond }) => perSecond > 0))
  })
})
