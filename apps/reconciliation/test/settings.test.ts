import { geenBeleid } from "@betrokkene/domain"
import { Effect, Exit, Redacted, Result } from "effect"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { readBeleid } from "../src/read-beleid.ts"
import { policyFileIn, readSettings } from "../src/settings.ts"

describe("the settings", () => {
  it("take the URL of a PostgreSQL database, and keep it secret", () => {
    const adres = "postgres://postgres:geheim@127.0.0.1:5432/register"
    const settings = Result.getOrThrow(readSettings({ DATABASE_URL: adres, HOME: "/" }))
    assert.strictEqual(Redacted.value(settings.databaseUrl), adres)
    assert.notInclude(JSON.stringify(settings), "geheim")
  })

  it("name the file of the policy, unless it is empty", () => {
    assert.strictEqual(policyFileIn({ RECONCILIATIE_BELEID: "beleid.json" }), "beleid.json")
    assert.isUndefined(policyFileIn({ RECONCILIATIE_BELEID: "" }))
    assert.isUndefined(policyFileIn({}))
  })

  it.each([{}, { DATABASE_URL: "" }, { DATABASE_URL: "geheim" }, {
    DATABASE_URL: "mysql://root:geheim@host/register"
  }])(
    "refuse %j by name and without its value",
    (environment) => {
      const said = Result.match(readSettings(environment), {
        onSuccess: () => [],
        onFailure: ({ faults }) => faults
      })
      assert.lengthOf(said, 1)
      assert.match(said[0] ?? "", /^DATABASE_URL(?::| ontbreekt\.) Het adres/u)
      assert.notInclude(said[0], "geheim")
    }
  )
})

describe("the policy", () => {
  const file = async (text: string): Promise<string> => {
    const map = await mkdtemp(join(tmpdir(), "betrokkene-beleid-"))
    onTestFinished(() => rm(map, { recursive: true }))
    await writeFile(join(map, "beleid.json"), text)
    return join(map, "beleid.json")
  }

  const said = async (pad: string): Promise<ReadonlyArray<string>> => {
    const exit = await Effect.runPromiseExit(Effect.flip(readBeleid(pad)))
    return Exit.isSuccess(exit) ? exit.value.faults.map((fout) => fout.replace(pad, "X")) : []
  }

  it("is empty without a file", async () => {
    assert.deepStrictEqual(await Effect.runPromise(readBeleid(undefined)), geenBeleid)
  })

  it("is read from its file, with defaults for the rest", async () => {
    const pad = await file(
      JSON.stringify({ koppelOpGronden: ["email-en-naam"], bewaartermijnen: [{ kanaal: "telefoon", dagen: 365 }] })
    )
    assert.deepStrictEqual(await Effect.runPromise(readBeleid(pad)), {
      ...geenBeleid,
      koppelOpGronden: ["email-en-naam"],
      bewaartermijnen: [{ kanaal: "telefoon", dagen: 365 }]
    })
  })

  it("is refused with all its errors at once, each with its place", async () => {
    const pad = await file(
      JSON.stringify({
        koppelOpGrond: [],
        koppelOpGronden: ["bsn"],
        bewaartermijnen: [{ dagen: 0 }],
        anonimiseer: "ja"
      })
    )
    const fouten = await said(pad)
    const places = fouten.map((fout) => /, bij (\S+): /u.exec(fout)?.[1])
    assert.sameMembers(places, ["koppelOpGrond", "koppelOpGronden.0", "bewaartermijnen.0.dagen", "anonimiseer"])
  })

  it("is refused if it cannot be read or is not JSON", async () => {
    assert.deepStrictEqual(await said("/bestaat/niet.json"), ["Het beleidsbestand X is niet te lezen (ENOENT)."])
    assert.deepStrictEqual(await said(await file("koppelOpGronden: alle")), [
      "Het beleidsbestand X is geen JSON, vanaf regel 1, teken 1."
    ])
  })
})
