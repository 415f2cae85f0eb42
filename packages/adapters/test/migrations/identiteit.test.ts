import { layer } from "@betrokkene/adapters/postgres"
import { type AccessToken, AccessTokenId, AccessTokens, Medewerker, Tijdstip, TokenDigest } from "@betrokkene/domain"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { type Context, Effect, Schema } from "effect"
import type { Kysely } from "kysely"
import { randomUUID } from "node:crypto"
import pg from "pg"
import { afterEach, beforeEach, expect, inject, it } from "vitest"
import { kyselyOn } from "../../src/postgres/connection/kysely-on.ts"
import { migrations } from "../../src/postgres/migrations/index.ts"

const identiteit = "0013-identiteit"

let database: TestDatabase
let kysely: Kysely<unknown>
let client: pg.Client

beforeEach(async () => {
  database = await createDatabase(inject("postgresUrl"))
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const only = Object.assign(client, { release: () => undefined })
  kysely = kyselyOn<unknown>({ connect: () => Promise.resolve(only), end: () => Promise.resolve(), options: {} })
  for (const name of Object.keys(migrations).filter((name) => name < identiteit).toSorted()) {
    await run(name)
  }
})

afterEach(async () => {
  await client.end()
  await database.drop()
})

/** Each migration runs in a transaction, as it does when the program migrates. */
const run = (name: string) =>
  kysely.transaction().execute(async (transaction) => {
    await migrations[name]?.up(transaction)
  })

/** As the version before this migration writes a token. */
const insertToken = (naam: string, digit: string, revoked = false) =>
  client.query(
    `insert into toegangstoken (digest, naam, scopes, gemaakt_op, verloopt_op, ingetrokken_op, laatst_gebruikt_op)
    values (repeat($2, 64), $1, '{read}', timestamptz '2026-11-01' + ascii($2) * interval '1 second', null,
      case when $3 then now() end, null)`,
    [naam, digit, revoked]
  )

const onTokens = <A, E>(
  work: (tokens: Context.Service.Shape<typeof AccessTokens>) => Effect.Effect<A, E>
): Promise<A> => Effect.runPromise(Effect.provide(AccessTokens.use(work), layer({ url: database.url })))

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
  (await client.query<{ naam: string; naamvorm: string | null; id: string }>(
    "select naam, naamvorm, id from toegangstoken order by digest"
  )).rows

it("gives each token an id, and of names that are one only the first its form, so that none stops working, before a name is taken", async () => {
  await insertToken("leser", "a")
  await insertToken("Leser", "b")
  await insertToken("leser ", "c")
  await insertToken("Balie  ３", "d")
  await insertToken("weg", "e", true)
  await run(identiteit)
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
  await run(identiteit)
  await insertToken("Balie", "a")
  await insertToken("balie", "b")
  const [balie] = await onTokens((tokens) => tokens.all)
  expect(balie?.naam).toBe("Balie")
  await onTokens((tokens) => tokens.revoke(naamOf("BALIE"), now, naamOf("operator")))
  expect((await rows()).map(({ naam, naamvorm }) => [naam, naamvorm])).toEqual([["Balie", "balie"], ["balie", null]])
  expect(await onTokens((tokens) => Effect.flip(tokens.voegToe(token("BALIE", "c"))))).toMatchObject({
    _tag: "TokenNameTaken"
  })
  await onTokens((tokens) => tokens.revoke(naamOf("balie"), now, naamOf("operator")))
  await onTokens((tokens) => tokens.voegToe(token("BALIE", "c")))
})

it("leaves the earlier version able to write tokens and entries of the trail", async () => {
  await run(identiteit)
  await insertToken("leser", "a")
  await insertToken("Leser", "b")
  await client.query(
    `insert into handeling (id, soort, record_soort, record_id, velden, door, activiteit, verzoek, op)
    values (gen_random_uuid(), 'gewijzigd', 'partij', gen_random_uuid(), '{}', 'leser', null, null, now())`
  )
  expect((await rows()).map(({ id }) => id)).toEqual([expect.stringMatching(/-/u), expect.stringMatching(/-/u)])
  expect((await client.query("select door, identiteit from handeling")).rows).toEqual([
    { door: "leser", identiteit: null }
  ])
})
