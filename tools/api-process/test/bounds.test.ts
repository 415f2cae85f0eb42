import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import { assert, describe, it } from "vitest"
import { bounds } from "../src/index.ts"

describe("the bounds on the memory of the API", () => {
  it("are the ones that the operations page tells operators to use", async () => {
    const told = await readFile(resolve(import.meta.dirname, "../../../apps/api/docs/operations.md"), "utf8")
    assert.match(await bounds(), /^--max-old-space-size=\d+ --max-semi-space-size=\d+$/)
    assert.include(told, `node ${await bounds()} apps/api/dist/main.mjs`)
  })
})
