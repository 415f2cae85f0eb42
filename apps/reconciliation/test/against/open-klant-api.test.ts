import { freePort } from "@betrokkene/embedded-postgres"
import { Effect, Redacted, Stream } from "effect"
import { assert, describe, it } from "vitest"
import { type Bron, readAnderRegister } from "../../src/against/source.ts"
import { type OpenKlant, openKlant, openKlantPartij } from "./open-klant.ts"
import { fast, readWith, reden } from "./read-open-klant.ts"

const many = (count: number) => Array.from({ length: count }, (_, index) => openKlantPartij(count - index))

describe("the API of an Open Klant", () => {
  it("is read page by page to the end, whatever host is in its answers", async () => {
    const dubbel = await openKlant(many(250))
    assert.deepStrictEqual((await readWith(dubbel)).map(({ partij }) => partij?.id), many(250).map(({ uuid }) => uuid))
    assert.deepStrictEqual(
      dubbel.requested,
      [1, 2, 3].map((page) => `/klantinteracties/api/v1/partijen?expand=digitaleAdressen&page=${page}&pageSize=100`)
    )
  })

  // Kills: a page that moved under the reader.
  it("skips no partij if others come or go meanwhile", async () => {
    const dubbel = await openKlant(many(350))
    dubbel.intervention = (_query, _answer, ordinal) => {
      if (ordinal === 2) dubbel.partijen.unshift(openKlantPartij(900), openKlantPartij(901))
      if (ordinal === 3) dubbel.partijen.splice(0, 40)
      if (ordinal === 5) dubbel.partijen.splice(0, 90)
      return false
    }
    const gezien = new Set((await readWith(dubbel)).map(({ partij }) => partij?.id))
    for (const partij of dubbel.partijen) assert.isTrue(gezien.has((partij as { readonly uuid: string }).uuid as never))
  })

  it("ends if the last page has gone", async () => {
    const dubbel = await openKlant(many(101))
    dubbel.intervention = (_query, _answer, ordinal) => {
      if (ordinal === 2) dubbel.partijen.pop()
      return false
    }
    assert.isAtLeast((await readWith(dubbel)).length, 100)
  })

  it("is asked again, after the delay that it asks for, if it is briefly unavailable", async () => {
    const dubbel = await openKlant(many(3))
    dubbel.intervention = (_query, answer, ordinal) => {
      if (ordinal === 1) answer.writeHead(503, { "retry-after": "0" }).end("{}")
      if (ordinal === 2) answer.writeHead(429).end("{}")
      if (ordinal === 3) answer.destroy()
      return ordinal <= 3
    }
    assert.lengthOf(await readWith(dubbel), 3)
    assert.lengthOf(dubbel.requested, 4)
    const broken = await openKlant([])
    broken.intervention = (_query, answer) => Boolean(answer.writeHead(500).end("Zoë Grafschrift"))
    assert.strictEqual(await reden(broken, { ...fast, retries: 2 }), "status-500")
    assert.lengthOf(broken.requested, 3)
  })

  it.each<[string, OpenKlant["intervention"]]>([
    ["status-302", (_query, answer) => Boolean(answer.writeHead(302, { location: "https://example.nl/" }).end())],
    ["status-404", (_query, answer) => Boolean(answer.writeHead(404).end("<html>"))],
    ["geen-json", (_query, answer) => Boolean(answer.writeHead(200).end("Zoë Grafschrift"))],
    [
      "antwoord-onverwacht",
      (_query, answer) => Boolean(answer.writeHead(200).end("{\"results\": \"Zoë Grafschrift\"}"))
    ],
    [
      "antwoord-onverwacht",
      (_query, answer) =>
        Boolean(answer.writeHead(200).end(JSON.stringify({ count: 1, next: "http://example.nl", results: [] })))
    ],
    ["antwoord-te-groot", (_query, answer) => Boolean(answer.writeHead(200).end(" ".repeat(70_000)))],
    ["tijd-verstreken", (_query, answer) => Boolean(answer.writeHead(200).write("{"))]
  ])(
    "is read no further after another answer, and not retried if that is useless: %s",
    async (expected, intervention) => {
      const dubbel = await openKlant([])
      dubbel.intervention = intervention
      assert.strictEqual(await reden(dubbel, { ...fast, grootste: 65_536, timeLimit: 300, retries: 1 }), expected)
      assert.lengthOf(dubbel.requested, expected === "tijd-verstreken" ? 2 : 1)
    }
  )

  it("may be absent or refuse the token", async () => {
    assert.strictEqual(await reden(await openKlant([]), fast, "ander-token"), "status-401")
    const nowhere: Bron = {
      soort: "open-klant",
      partijen: new URL(`http://127.0.0.1:${await freePort()}/partijen`),
      token: Redacted.make("x")
    }
    assert.strictEqual(
      await Effect.runPromise(
        Effect.map(
          Effect.flip(Stream.runDrain(readAnderRegister(nowhere, { ...fast, retries: 1 }))),
          (fout) => fout.reden
        )
      ),
      "ECONNREFUSED"
    )
  })
})
