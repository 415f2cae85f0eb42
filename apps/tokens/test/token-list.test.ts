import { type AccessToken, type Medewerker, Tijdstip, type TokenDigest } from "@betrokkene/domain"
import { Schema } from "effect"
import { assert, describe, it } from "vitest"
import { alsJson, alsTekst } from "../src/token-list.ts"

const op = Schema.decodeSync(Tijdstip)
const digest = "0123456789abcdef".repeat(4) as TokenDigest

const tokens: ReadonlyArray<AccessToken> = [
  {
    naam: "balie" as Medewerker,
    digest,
    scopes: ["read"],
    gemaaktOp: op("2026-11-01T08:00:00Z"),
    ingetrokkenOp: op("2026-11-02T08:00:00Z")
  },
  {
    naam: "zaaksysteem" as Medewerker,
    digest,
    scopes: ["read", "link"],
    gemaaktOp: op("2026-11-03T08:15:59Z"),
    verlooptOp: op("2027-01-01T00:00:00Z"),
    laatstGebruiktOp: op("2026-11-23T09:10:00Z")
  }
]

describe("the list of tokens", () => {
  it("is a line each for a person", () => {
    assert.deepStrictEqual(alsTekst(tokens, op("2026-12-31T23:59:59.999Z")).split("\n"), [
      "NAAM         TOESTAND     SCOPES     GEMAAKT            VERLOOPT           LAATST GEBRUIKT",
      "balie        ingetrokken  read       2026-11-01 08:00Z  -                  -",
      "zaaksysteem  geldig       read,link  2026-11-03 08:15Z  2027-01-01 00:00Z  2026-11-23 09:10Z",
      ""
    ])
    assert.include(alsTekst(tokens, op("2027-01-01T00:00:00Z")), "zaaksysteem  verlopen")
    assert.strictEqual(alsTekst([], op("2027-01-01T00:00:00Z")), "Er zijn geen tokens.\n")
  })

  it("is JSON for a program", () => {
    assert.deepStrictEqual(JSON.parse(alsJson(tokens, op("2026-11-24T00:00:00Z")))[1], {
      naam: "zaaksysteem",
      toestand: "geldig",
      scopes: ["read", "link"],
      gemaaktOp: "2026-11-03T08:15:59.000Z",
      verlooptOp: "2027-01-01T00:00:00.000Z",
      ingetrokkenOp: null,
      laatstGebruiktOp: "2026-11-23T09:10:00.000Z"
    })
  })

  it("holds no digest", () => {
    for (const tekst of [alsTekst(tokens, op("2026-11-24T00:00:00Z")), alsJson(tokens, op("2026-11-24T00:00:00Z"))]) {
      assert.notInclude(tekst, digest.slice(0, 8))
    }
  })
})
