import { beforeEach, describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { refusal } from "../fixtures/refusal.ts"

const here = databaseWithOtherProgram()

const insert = (digest: string, naam: string) =>
  `insert into toegangstoken (digest, naam, scopes, gemaakt_op)
   values (${digest}, '${naam}', '{read}', '2026-11-23T08:15:00Z')`

beforeEach(async () => {
  await here.other.client.query("truncate toegangstoken")
  await here.other.client.query(insert("repeat('a', 64)", "zaaksysteem"))
})

/**
 * What another program might store, by which statement, and the constraint that refuses it or the column that may not
 * be null.
 */
const refused: ReadonlyArray<readonly [string, string, string]> = [
  [
    "a token itself in the place of its digest",
    insert("'bbk_' || repeat('a', 43)", "balie"),
    "toegangstoken_digest_vorm"
  ],
  ["a digest in another form", insert("repeat('A', 64)", "balie"), "toegangstoken_digest_vorm"],
  ["a digest twice", insert("repeat('a', 64)", "balie"), "toegangstoken_pkey"],
  ["two valid tokens of one name", insert("repeat('b', 64)", "zaaksysteem"), "toegangstoken_naam_in_gebruik"],
  ["a token without a name", "update toegangstoken set naam = ''", "toegangstoken_naam_lengte"],
  ["a token of nobody", "update toegangstoken set naam = null", "naam"],
  ["a token with an empty list of scopes", "update toegangstoken set scopes = '{}'", "toegangstoken_scopes_niet_leeg"],
  ["a token without scopes", "update toegangstoken set scopes = null", "scopes"],
  [
    "a token that expires no later than it is made",
    "update toegangstoken set verloopt_op = gemaakt_op",
    "toegangstoken_verloopt_later"
  ]
]

describe("another program cannot store", () => {
  for (const [what, sql, by] of refused) {
    it(what, async () => {
      expect(await refusal(here.other.client, sql)).toBe(by)
    })
  }
})

it("a name is free again once its token is revoked", async () => {
  await here.other.client.query("update toegangstoken set ingetrokken_op = now()")
  expect(await refusal(here.other.client, insert("repeat('b', 64)", "zaaksysteem"))).toBeUndefined()
})
