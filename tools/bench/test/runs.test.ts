import { existsSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { domain } from "../src/domain/domain.ts"
import type { Figure } from "../src/figure.ts"
import { growth } from "../src/growth/growth.ts"
import { questions } from "../src/growth/questions.ts"
import { http } from "../src/http/http.ts"
import { memory } from "../src/memory/memory.ts"
import { openKlant } from "../src/open-klant/open-klant.ts"
import { scale } from "../src/scale/scale.ts"
import { start } from "../src/start/start.ts"

const quietly = () => undefined

/** Checks that there are figures and that they are numbers; their size depends on the machine. */
const assertFigures = (figures: ReadonlyArray<Figure>, names: ReadonlyArray<string>) => {
  assert.deepStrictEqual(figures.map(({ name }) => name), names)
  for (const { floor, ratio, target, value } of figures) {
    for (const number of [value, floor ?? 0, ratio ?? 0, target]) assert.isFalse(Number.isNaN(number))
  }
}

describe("a run yields figures", () => {
  it("of the API beside a bare server that answers the same", async () => {
    const processors = existsSync("/proc/self/stat") ? [", processor of the server", ", processor of PostgreSQL"] : []
    assertFigures(
      await http({ sizes: [200], rounds: 1, seconds: 1 }, quietly),
      ["read of a betrokkene", "list of 100 betrokkenen with their partij", "registration, gekend"].flatMap((name) =>
        ["", ", 99 in 100 within", ...processors].map((figure) => `${name}${figure}`)
      )
    )
  })

  it("of the domain by itself", async () => {
    assertFigures(await domain({ rounds: 1, seconds: 0.1 }, quietly), [
      "decoding of a betrokkene",
      "bepaalContactgegevens",
      "heap of a decoding for each digital address in its input",
      "heap that is left behind by a decoding"
    ])
  })

  it("of starts", async () => {
    assertFigures(await start({ rounds: 1 }, quietly), [
      "start of the API on a database, to its first answer",
      "npm start on a data folder, to its first answer"
    ])
  })

  it("of the memory of the API", async () => {
    assertFigures(await memory({ sizes: [200], requests: 4000 }, quietly), [
      "growth of the API's memory in 10000 requests"
    ])
  })

  it("of the contract of Open Klant beside the native face", async () => {
    assertFigures(await openKlant({ sizes: [200], rounds: 1, seconds: 1 }, quietly), [
      "read of a klantcontact",
      "read of a partij",
      "list of 100, expanded",
      "look-up by bsn",
      "klantcontact of a known person",
      "digital address of a betrokkene"
    ])
  })

  it("of what a register of each size takes", async () => {
    assertFigures(
      await scale({ sizes: [200, 400], seconds: 1 }, quietly),
      [200, 400].flatMap((size) =>
        [
          "load",
          "load, peak memory",
          "read of a betrokkene",
          "list of 100",
          "first night, all rules",
          "next night, all rules",
          ...(existsSync("/proc/self/stat")
            ? ["next night beside COPY, processor", "night after 0.1% changed", "night after nothing changed"]
            : []),
          "peak memory"
        ].map((name) => `${name}, ${size} betrokkenen`)
      )
    )
  })

  it("of every query in a large register beside a small one", async () => {
    assertFigures(await growth({ sizes: [10_000, 12_000], rounds: 1 }, quietly), [
      ...new Set(questions.map(({ name }) => name))
    ])
  })
})
