import { assert, it } from "vitest"
import type { AnyContext } from "../src/http/env.ts"
import { numberedKind } from "../src/proposals/numbered-kind.ts"
import { texts } from "../src/texts/texts.ts"

const c = { get: () => texts.nl } as unknown as AnyContext
const record = (id: string, soort: "partij" | "betrokkene") => ({ id, soort, url: null })

it("partijen of one finding have names of their own", () => {
  const more = { records: [record("a", "betrokkene"), record("b", "partij"), record("c", "partij")] as never }
  assert.deepStrictEqual(
    [record("a", "betrokkene"), record("b", "partij"), record("c", "partij")].map((one) => numberedKind(c, more, one)),
    ["Betrokkene bij een contact", "Persoon of organisatie 1", "Persoon of organisatie 2"]
  )
  const one = { records: [record("b", "partij")] as never }
  assert.strictEqual(numberedKind(c, one, record("b", "partij")), "Persoon of organisatie")
})
