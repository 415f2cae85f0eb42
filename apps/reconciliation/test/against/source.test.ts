import { Effect, Redacted, Result } from "effect"
import { assert, describe, it } from "vitest"
import { type Bron, checkSource, readSource } from "../../src/against/source.ts"
import { file } from "./other-register.ts"

const token = { OPEN_KLANT_TOKEN: "geheim-token" }

const fouten = (gegeven: string, environment: Readonly<Record<string, string>> = token) =>
  Result.match(readSource(gegeven, environment), { onSuccess: () => [], onFailure: (fout) => fout.faults })

describe("what --against names", () => {
  it("is a file, of the kind given by its extension", () => {
    assert.deepStrictEqual(Result.getOrThrow(readSource("/data/ander.CSV", {})), {
      soort: "csv",
      pad: "/data/ander.CSV"
    })
    for (const pad of ["ander.ndjson", "ander.jsonl", "C:\\ander.json", "ander"]) {
      assert.deepStrictEqual(Result.getOrThrow(readSource(pad, {})), { soort: "ndjson", pad })
    }
  })

  it.each([
    ["https://klant.example.nl", "https://klant.example.nl/klantinteracties/api/v1/partijen"],
    ["https://klant.example.nl/", "https://klant.example.nl/klantinteracties/api/v1/partijen"],
    [
      "http://127.0.0.1:8000/ok/klantinteracties/api/v1/",
      "http://127.0.0.1:8000/ok/klantinteracties/api/v1/partijen"
    ],
    [
      "https://klant.example.nl/klantinteracties/api/v1/partijen?soortPartij=persoon#x",
      "https://klant.example.nl/klantinteracties/api/v1/partijen?soortPartij=persoon"
    ]
  ])("is the API of an Open Klant, whose token is a secret: %s", (gegeven, expected) => {
    const bron = Result.getOrThrow(readSource(gegeven, token))
    if (bron.soort !== "open-klant") return assert.fail("an API")
    assert.deepStrictEqual([bron.partijen.href, Redacted.value(bron.token)], [expected, "geheim-token"])
    assert.notInclude(JSON.stringify(bron), "geheim-token")
  })

  it("is refused if it is neither, has a secret in its address, or is not safe", () => {
    for (
      const gegeven of [
        "ftp://klant.example.nl",
        "file:///etc/passwd",
        "https://",
        "https://anna:geheim@klant.example.nl"
      ]
    ) {
      const [fout = "", ...meer] = fouten(gegeven)
      assert.match(fout, /^--against: /u)
      assert.notInclude(fout, "geheim")
      assert.lengthOf(meer, 0)
    }
    assert.match(fouten("https://klant.example.nl", {})[0] ?? "", /^OPEN_KLANT_TOKEN ontbreekt/u)
    assert.match(
      fouten("https://klant.example.nl", { OPEN_KLANT_TOKEN: "geheim token" })[0] ?? "",
      /^OPEN_KLANT_TOKEN: /u
    )
    assert.lengthOf(fouten("https://klant.example.nl", { ...token, NODE_TLS_REJECT_UNAUTHORIZED: "0" }), 1)
  })

  it("is refused without TLS on another machine, where others could read the token, unless that is allowed", () => {
    for (
      const host of ["klant.example.nl", "10.0.0.1", "127.0.0.1.example.nl", "localhost.", "0.0.0.0", "[::ffff:a00:1]"]
    ) {
      const [fout = "", ...meer] = fouten(`http://${host}`)
      assert.match(fout, /^--against: .*https.*other-register in ALLOW_PLAIN_TEXT/u)
      assert.isEmpty(meer)
      assert.isEmpty(fouten(`http://${host}`, { ...token, ALLOW_PLAIN_TEXT: "other-register" }))
      assert.lengthOf(fouten(`http://${host}`, { ...token, ALLOW_PLAIN_TEXT: "database,traces" }), 1)
    }
    assert.isEmpty(fouten("http://localhost:8000"))
  })

  it("takes its token from a file too", async () => {
    const bron = readSource("https://klant.example.nl", {
      OPEN_KLANT_TOKEN_FILE: await file("token", "geheim-token\n")
    })
    const { token: read } = Result.getOrThrow(bron) as Extract<Bron, { readonly soort: "open-klant" }>
    assert.strictEqual(Redacted.value(read), "geheim-token")
  })

  it("is checked before any work is done", async () => {
    const check = (pad: string) => Effect.runPromise(Effect.result(checkSource({ soort: "ndjson", pad })))
    assert.isTrue(Result.isSuccess(await check(await file("ander.ndjson", ""))))
    for (const pad of ["/bestaat/niet", "/tmp"]) {
      const uitkomst = await check(pad)
      assert.match(
        Result.isFailure(uitkomst) ? uitkomst.failure.faults[0] ?? "" : "",
        /^--against: \S+ is niet te lezen \((?:ENOENT|EISDIR)\)\.$/u
      )
    }
  })
})
