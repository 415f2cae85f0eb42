import { layer } from "@betrokkene/adapters/postgres"
import { type AccessToken, AccessTokenId, AccessTokens, Medewerker, Tijdstip, TokenDigest } from "@betrokkene/domain"
import { type Context, Effect, Schema } from "effect"
import { randomUUID } from "node:crypto"
import { expect, it } from "vitest"
import { databaseBefore } from "../fixtures/database-before.ts"

const identiteit = "0013-identiteit"

const here = databaseBefore(identiteit)

/** As the version before this migration writes a token. */
const insertToken = (naam: string, digit: string, revoked = false) =>
  here.client.query(
    `insert into toegangstoken (digest, naam, scopes, gemaakt_op, verloopt_op, ingetrokken_op, laatst_gebruikt_op)
    values (repeat($2, 64), $1, '{read}', timestamptz '2026-11-01' + ascii($2) * interval '1 second', null,
      case when $3 then now() end, null)`,
    [naam, digit, revoked]
  )

const onTokens = <A, E>(
  work: (tokens: Context.Service.Shape<typeof AccessTokens>) => Effect.Effect<A, E>
): Promise<A> => Effect.runPromise(Effect.provide(AccessTokens.use(work), layer({ url: here.database.url })))

const naamOf = Schema.decodeSync(Medewerker)
const now = Schema.decodeSync(Tijdstip)("2026-11-24T08:00:00Z")

const token = (naam: string, digit: string): AccessToken => ({
  id: Schema.decodeSync(AccessTokenId)(randomUUID()),
  naam: naamOf(naam),
  digest: Schema.decodeSync(TokenDigest)(digit.repeat(64)),
  scopes: ["read"],
  gemaaktOp: now
})

const rows = async () =>
  (await here.client.query<{ naam: string; naamvorm: string | null; id: string }>(
    "select naam, naamvorm, id from toegangstoken order by digest"
  )).rows

it("gives each token an id, and of names that are one only the first its form, so that none stops working, before a name is taken", async () => {
  await insertToken("leser", "a")
  await insertToken("Leser", "b")
  await insertToken("leser ", "c")
  await insertToken("Balie  ３", "d")
  await insertToken("weg", "e", true)
  await here.run(identiteit)
  const refused = await onTokens((tokens) => Effect.flip(tokens.voegToe(token("LESER", "f"))))
  expect(refused).toMatchObject({ _tag: "TokenNameTaken", naam: "LESER" })
  const after = await rows()
  expect(after.map(({ naam, naamvorm }) => [naam, naamvorm])).toEqual([
    ["leser", "leser"],
    ["Leser", null],
    ["leser ", null],
    ["Balie  ３", "balie 3"],
    ["weg", null]
  ])
  expect(new Set(after.map(({ id }) => id)).size).toBe(5)
})

it("lets a name be revoked and taken as people read it, also of tokens that the earlier version makes afterwards", async () => {
  await here.run(identiteit)
  await insertToken("Balie", "a")
  await insertToken("balie", "b")
  const [balie] = await onTokens((tokens) => tokens.all)
  expect(balie?.naam).toBe("Balie")
  const revoke = (naam: string) =>
    here.client.query(`update toegangstoken set ingetrokken_op = now() where naam = $1`, [naam])
  await revoke("Balie")
  expect(await onTokens((tokens) => Effect.flip(tokens.voegToe(token("BALIE", "c"))))).toMatchObject({
    _tag: "TokenNameTaken"
  })
  await revoke("balie")
  await onTokens((tokens) => tokens.voegToe(token("BALIE", "c")))
})

it("leaves the earlier version able to write tokens and entries of the trail", async () => {
  await here.run(identiteit)
  await insertToken("leser", "a")
  await insertToken("Leser", "b")
  await here.client.query(
    `insert into handeling (id, soort, record_soort, record_id, velden, door, activiteit, verzoek, op)
    values (gen_random_uuid(), 'gewijzigd', 'partij', gen_random_uuid(), '{}', 'leser', null, null, now())`
  )
  expect((await rows()).map(({ id }) => id)).toEqual([expect.stringMatching(/-/u), expect.stringMatching(/-/u)])
  expect((await here.client.query("select door, identiteit from handeling")).rows).toEqual([
    { door: "leser", identiteit: null }
  ])
})
