import { type AccessToken, type AccessTokenId, type Medewerker, Tijdstip, type TokenDigest } from "@betrokkene/domain"
import { Schema } from "effect"
import { assert, describe, it } from "vitest"
import { tokensAsJson, tokensAsText } from "../src/token-list.ts"

const at = Schema.decodeSync(Tijdstip)
const digest = "0123456789abcdef".repeat(4) as TokenDigest

const tokens: ReadonlyArray<AccessToken> = [
  {
    id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11" as AccessTokenId,
    naam: "balie" as Medewerker,
    digest,
    scopes: ["read"],
    gemaaktOp: at("2026-11-01T08:00:00Z"),
    gemaaktDoor: "anna" as Medewerker,
    ingetrokkenOp: at("2026-11-02T08:00:00Z"),
    ingetrokkenDoor: "jan" as Medewerker
  },
  {
    id: "1d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11" as AccessTokenId,
    naam: "zaaksysteem" as Medewerker,
    digest,
    scopes: ["read", "link"],
    gemaaktOp: at("2026-11-03T08:15:59Z"),
    verlooptOp: at("2027-01-01T00:00:00Z"),
    laatstGebruiktOp: at("2026-11-23T09:10:00Z")
  }
]

describe("the list of tokens", () => {
  it("is a table with a line for each token", () => {
    assert.deepStrictEqual(tokensAsText(tokens, at("2026-12-31T23:59:59.999Z")).split("\n"), [
      "NAAM         TOESTAND     SCOPES     GEMAAKT            DOOR  VERLOOPT           LAATST GEBRUIKT    " +
      "INGETROKKEN        DOOR",
      "balie        ingetrokken  read       2026-11-01 08:00Z  anna  -                  -                  " +
      "2026-11-02 08:00Z  jan",
      "zaaksysteem  geldig       read,link  2026-11-03 08:15Z  -     2027-01-01 00:00Z  2026-11-23 09:10Z  " +
      "-                  -",
      ""
    ])
    assert.include(tokensAsText(tokens, at("2027-01-01T00:00:00Z")), "zaaksysteem  verlopen")
    assert.strictEqual(tokensAsText([], at("2027-01-01T00:00:00Z")), "Er zijn geen tokens.\n")
  })

  it("is available as JSON", () => {
    assert.deepStrictEqual(JSON.parse(tokensAsJson(tokens, at("2026-11-24T00:00:00Z")))[1], {
      id: "1d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
      naam: "zaaksysteem",
      toestand: "geldig",
      scopes: ["read", "link"],
      gemaaktOp: "2026-11-03T08:15:59.000Z",
      gemaaktDoor: null,
      verlooptOp: "2027-01-01T00:00:00.000Z",
      ingetrokkenOp: null,
      ingetrokkenDoor: null,
      laatstGebruiktOp: "2026-11-23T09:10:00.000Z"
    })
  })

  it("holds no digest", () => {
    for (
      const text of [tokensAsText(tokens, at("2026-11-24T00:00:00Z")), tokensAsJson(tokens, at("2026-11-24T00:00:00Z"))]
    ) {
      assert.notInclude(text, digest.slice(0, 8))
    }
  })
})
