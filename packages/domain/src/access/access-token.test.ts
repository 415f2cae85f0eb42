import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { medewerker, tijdstip } from "../../testing/index.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { accessScopes } from "./access-scope.ts"
import { AccessTokenId } from "./access-token-id.ts"
import { type AccessToken, newAccessToken, shouldNoteUse, tokenStateAt } from "./access-token.ts"
import { TokenDigest } from "./token-digest.ts"

const op = Schema.decodeSync(Tijdstip)
const digest = Schema.decodeSync(TokenDigest)("0123456789abcdef".repeat(4))

const id = Schema.decodeSync(AccessTokenId)("0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11")

const door = fc.sample(medewerker, 1)[0] as AccessToken["naam"]

const token = fc.record<AccessToken>(
  {
    id: fc.constant(id),
    naam: medewerker,
    digest: fc.constant(digest),
    scopes: fc.subarray([...accessScopes], { minLength: 1 }),
    gemaaktOp: tijdstip,
    verlooptOp: tijdstip,
    ingetrokkenOp: tijdstip,
    laatstGebruiktOp: tijdstip
  },
  { requiredKeys: ["id", "naam", "digest", "scopes", "gemaaktOp"] }
)

describe("a token", () => {
  // Kills: <, an expiry that is not looked at.
  it("gives access until it expires, and not at that moment", () => {
    const tot = op("2026-11-23T08:00:00.001Z")
    const make = (nu: string) =>
      newAccessToken({ id, naam: door, gemaaktDoor: door, digest, scopes: ["read"] }, {
        tot
      }, op(nu))
    const geldig = Result.getOrThrow(make("2026-11-23T08:00:00.000Z"))
    assert.strictEqual(tokenStateAt(geldig, op("2026-11-23T08:00:00.000Z")), "geldig")
    assert.strictEqual(tokenStateAt(geldig, tot), "verlopen")
    for (const nu of ["2026-11-23T08:00:00.001Z", "2026-11-23T08:00:00.002Z"]) {
      assert.deepInclude(Result.merge(make(nu)), { _tag: "TokenAlreadyExpired", verlooptOp: tot })
    }
  })

  it("is valid at a moment exactly when it was not revoked and has no expiry that is past", () => {
    fc.assert(fc.property(token, tijdstip, (one, moment) => {
      const geldig = one.ingetrokkenOp === undefined &&
        (one.verlooptOp === undefined || Date.parse(moment) < Date.parse(one.verlooptOp))
      assert.strictEqual(tokenStateAt(one, moment) === "geldig", geldig)
    }))
  })

  // Kills: a comparison with a clock that may be behind.
  it("that was revoked is so at every moment, expired or not", () => {
    fc.assert(
      fc.property(
        token,
        tijdstip,
        tijdstip,
        (one, ingetrokkenOp, moment) =>
          assert.strictEqual(tokenStateAt({ ...one, ingetrokkenOp }, moment), "ingetrokken")
      )
    )
  })

  it("once expired stays so", () => {
    fc.assert(fc.property(token, tijdstip, tijdstip, (one, moment, later) => {
      if (moment <= later && tokenStateAt(one, moment) === "verlopen") {
        assert.strictEqual(tokenStateAt(one, later), "verlopen")
      }
    }))
  })

  it("a new token is valid for a number of days of 24 hours, or without end", () => {
    const nu = op("2026-03-28T12:00:00Z")
    const gegevens = {
      id,
      gemaaktDoor: door,
      naam: fc.sample(medewerker, 1)[0] as AccessToken["naam"],
      digest,
      scopes: ["read", "link"]
    } as const
    assert.deepStrictEqual(newAccessToken(gegevens, undefined, nu), Result.succeed({ ...gegevens, gemaaktOp: nu }))
    assert.deepStrictEqual(
      newAccessToken(gegevens, { dagen: 2 }, nu),
      Result.succeed({ ...gegevens, gemaaktOp: nu, verlooptOp: op("2026-03-30T12:00:00Z") })
    )
  })

  it("has its use kept once a minute", () => {
    const laatstGebruiktOp = op("2026-11-23T08:00:00Z")
    fc.assert(fc.property(token, ({ laatstGebruiktOp: _, ...unused }) => {
      assert.isTrue(shouldNoteUse(unused, laatstGebruiktOp))
      const used = { ...unused, laatstGebruiktOp }
      assert.deepStrictEqual(
        ["2026-11-23T07:00:00Z", "2026-11-23T08:00:59.999Z", "2026-11-23T08:01:00Z"].map((nu) =>
          shouldNoteUse(used, op(nu))
        ),
        [false, false, true]
      )
    }))
  })
})
