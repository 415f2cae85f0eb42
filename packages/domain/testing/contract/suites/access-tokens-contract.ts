import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import { tokenIdentity } from "../../../src/access/caller-identity.ts"
import {
  type AccessToken,
  AccessTokenId,
  accessTokenMetId,
  AccessTokens,
  createAccessToken,
  type ListPosition,
  Medewerker,
  revokeAccessToken,
  revokeAccessTokenById,
  Tijdstip,
  TokenDigest,
  zoekAccessTokens,
  zoekHandelingen
} from "../../../src/index.ts"
import { balie, operator } from "../steps/registratie.ts"
import { freshKanaal } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const tijdstip = Schema.decodeSync(Tijdstip)
const madeAt = tijdstip("2026-11-23T08:00:00Z")

const verseNaam = (): Medewerker => Schema.decodeSync(Medewerker)(freshKanaal())

const verseDigest = (): TokenDigest =>
  Schema.decodeSync(TokenDigest)(Array.from({ length: 64 }, () => Math.floor(Math.random() * 16).toString(16)).join(""))

const freshToken = (different: Partial<AccessToken> = {}): AccessToken => ({
  id: Schema.decodeSync(AccessTokenId)(crypto.randomUUID()),
  naam: verseNaam(),
  digest: verseDigest(),
  scopes: ["read", "link"],
  gemaaktOp: madeAt,
  ...different
})

const voegToe = (token: AccessToken) => AccessTokens.use((tokens) => tokens.voegToe(token))

const zoek = (digest: TokenDigest) => AccessTokens.use((tokens) => tokens.zoek(digest))

/** Revokes the token in use of exactly this name. */
const revoke = Effect.fnUntraced(function*(naam: Medewerker, op: Tijdstip) {
  const { revokeById } = yield* AccessTokens
  for (const { id, ingetrokkenOp } of yield* metNaam(naam)) {
    if (ingetrokkenOp === undefined) assert.isTrue(yield* revokeById(id, op, balie))
  }
})

const metNaam = (naam: Medewerker) =>
  Effect.map(AccessTokens.use(({ all }) => all), (all) => all.filter((token) => token.naam === naam))

/** The contract of the port Toegangstokens and of its use cases. */
export const accessTokensContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Toegangstokens (${naam})`, (it) => {
    // Kills: a look-up by name, a lost property.
    it.effect("a token is found by its whole digest and by no other", () =>
      Effect.gen(function*() {
        const bare = freshToken()
        const full = freshToken({ scopes: ["erase"], verlooptOp: tijdstip("2027-01-01T00:00:00.001Z") })
        yield* voegToe(bare)
        yield* voegToe(full)
        assert.deepStrictEqual(yield* zoek(bare.digest), Option.some(bare))
        assert.deepStrictEqual(yield* zoek(full.digest), Option.some(full))
        assert.deepStrictEqual(yield* zoek(verseDigest()), Option.none())
      }))

    it.effect("a name belongs to one token until that is revoked, even after it has expired", () =>
      Effect.gen(function*() {
        const first = freshToken({ verlooptOp: tijdstip("2026-11-23T08:00:01Z") })
        const { naam } = first
        const second = freshToken({ naam, gemaaktOp: tijdstip("2026-11-25T08:00:00Z") })
        yield* voegToe(first)
        assert.deepInclude(yield* Effect.flip(voegToe(second)), { _tag: "TokenNameTaken", naam })
        assert.deepStrictEqual(yield* zoek(second.digest), Option.none())
        const ingetrokkenOp = tijdstip("2026-11-24T08:00:00Z")
        yield* revoke(naam, ingetrokkenOp)
        yield* voegToe(second)
        assert.deepStrictEqual(yield* metNaam(naam), [{ ...first, ingetrokkenOp, ingetrokkenDoor: balie }, second])
      }))

    // Kills: names compared as they are written.
    it.effect("a name that is only written differently is the same name", () =>
      Effect.gen(function*() {
        const first = freshToken()
        const { naam } = first
        yield* voegToe(first)
        for (
          const written of [
            naam.toUpperCase(),
            `${naam} `,
            naam.replace(" ", "  "),
            naam.normalize("NFKD"),
            `${naam}\u200b`
          ]
        ) {
          const other = freshToken({ naam: written as Medewerker })
          assert.deepInclude(yield* Effect.flip(voegToe(other)), { _tag: "TokenNameTaken" })
        }
        yield* revokeAccessToken(naam.toUpperCase() as Medewerker, balie)
        const [ended] = yield* metNaam(naam)
        assert.deepInclude(ended, { id: first.id, ingetrokkenDoor: balie })
        yield* voegToe(freshToken({ naam: naam.toUpperCase() as Medewerker }))
      }))

    it.effect("if many take a name at once, exactly one gets it", () =>
      Effect.gen(function*() {
        const naam = verseNaam()
        const outcomes = yield* Effect.forEach(Array.from({ length: 10 }), () =>
          Effect.result(voegToe(freshToken({ naam }))), { concurrency: "unbounded" })
        assert.lengthOf(
          outcomes.filter(({ _tag }) =>
            _tag === "Success"
          ),
          1
        )
        assert.lengthOf(yield* metNaam(naam), 1)
      }))

    // Kills: revoking all tokens of the name.
    it.effect("revoking ends only the token in force; an earlier one keeps its moment of revocation", () =>
      Effect.gen(function*() {
        const naam = verseNaam()
        const byName = revokeAccessToken(naam, balie)
        assert.deepInclude(yield* Effect.flip(byName), { _tag: "AccessTokenNotFound", naam })
        const [first, second] = [
          freshToken({ naam }),
          freshToken({ naam, gemaaktOp: tijdstip("2026-11-23T10:00:00Z") })
        ]
        yield* voegToe(first)
        yield* revoke(naam, tijdstip("2026-11-23T09:00:00Z"))
        yield* voegToe(second)
        yield* revoke(naam, tijdstip("2026-11-23T11:00:00Z"))
        assert.strictEqual((yield* Effect.flip(byName))._tag, "AccessTokenNotFound")
        assert.deepStrictEqual((yield* metNaam(naam)).map(({ ingetrokkenOp = "" }) => ingetrokkenOp.slice(11, 13)), [
          "09",
          "11"
        ])
      }))

    it.effect("the last use is the latest one, in whatever order uses are recorded, and only of that token", () =>
      Effect.gen(function*() {
        const [token, ander] = [freshToken(), freshToken()]
        yield* voegToe(token)
        yield* voegToe(ander)
        for (
          const op of ["2026-11-23T09:00:00Z", "2026-11-23T11:00:00Z", "2026-11-23T10:00:00Z"].map((text) =>
            tijdstip(text)
          )
        ) {
          yield* AccessTokens.use((tokens) => tokens.noteUse(token.digest, op))
        }
        yield* AccessTokens.use((tokens) => tokens.noteUse(verseDigest(), madeAt))
        assert.deepStrictEqual(
          yield* zoek(token.digest),
          Option.some({ ...token, laatstGebruiktOp: tijdstip("2026-11-23T11:00:00Z") })
        )
        assert.deepStrictEqual(yield* zoek(ander.digest), Option.some(ander))
      }))

    it.effect("all tokens are listed in the order in which they were made, whatever their names", () =>
      Effect.gen(function*() {
        const [later, earlier] = [
          freshToken({ gemaaktOp: tijdstip("2026-11-23T08:00:00.002Z") }),
          freshToken({ gemaaktOp: tijdstip("2026-11-23T08:00:00.001Z") })
        ]
        yield* voegToe(later)
        yield* voegToe(earlier)
        const namen = (yield* AccessTokens.use(({ all }) => all)).map((token) => token.naam)
        assert.isBelow(namen.indexOf(earlier.naam), namen.indexOf(later.naam))
      }))

    // Kills: revoking by the name, which another token may have by now, and revoking twice.
    it.effect("a token is revoked by its id once, whoever has its name", () =>
      Effect.gen(function*() {
        const { revokeById } = yield* AccessTokens
        const [old, other] = [freshToken(), freshToken()]
        yield* voegToe(old)
        yield* voegToe(other)
        const op = tijdstip("2026-11-23T09:00:00.000Z")
        assert.deepStrictEqual([yield* revokeById(old.id, op, balie), yield* revokeById(old.id, op, balie)], [
          true,
          false
        ])
        assert.isFalse(yield* revokeById(freshToken().id, op, balie))
        assert.deepInclude(Option.getOrThrow(yield* zoek(old.digest)), { ingetrokkenOp: op, ingetrokkenDoor: balie })
        assert.notProperty(Option.getOrThrow(yield* zoek(other.digest)), "ingetrokkenOp")
        const again = freshToken({ naam: old.naam })
        yield* voegToe(again)
        assert.isFalse(yield* revokeById(old.id, op, balie))
        assert.notProperty(Option.getOrThrow(yield* zoek(again.digest)), "ingetrokkenOp")
      }))

    // Kills: a page that repeats or skips a token, or goes the wrong way.
    it.effect("tokens are found by their id, and listed page by page in the order in which they were made", () =>
      Effect.gen(function*() {
        const moment = tijdstip("2019-11-23T08:00:00.000Z")
        const made = [
          ...Array.from({ length: 3 }, () => freshToken({ gemaaktOp: moment })),
          freshToken({ gemaaktOp: tijdstip("2019-11-23T08:00:00.001Z") })
        ]
        const before = yield* AccessTokens.use(({ count }) => count)
        yield* Effect.forEach(made, voegToe)
        assert.isAtLeast(yield* AccessTokens.use(({ count }) => count), before + made.length)
        const seen: Array<string> = []
        for (let from: ListPosition | undefined; seen.length < made.length;) {
          const { records, volgende } = yield* zoekAccessTokens({
            ascending: true,
            aantal: 2,
            ...(from === undefined ? {} : { from: { direction: "na", position: from } })
          })
          seen.push(...records.map(({ id }) => id).filter((id) => made.some((token) => token.id === id)))
          if (volgende === undefined) break
          from = volgende
        }
        const sorted = made.toSorted((one, other) => one.gemaaktOp + one.id < other.gemaaktOp + other.id ? -1 : 1)
        assert.deepStrictEqual(seen, sorted.map(({ id }) => id))
        for (const token of made) assert.deepStrictEqual(yield* accessTokenMetId(token.id), token)
        const missing = freshToken().id
        assert.deepInclude(yield* Effect.flip(accessTokenMetId(missing)), {
          _tag: "AccessTokenUnknown",
          token: missing
        })
      }))

    // Kills: revoking what lets oneself in by mistake, revoking twice, no trace of it.
    it.effect("use cases: a token is revoked by its id once, one's own only knowingly, and the trail keeps it", () =>
      Effect.gen(function*() {
        const [own, other] = [freshToken(), freshToken()]
        yield* voegToe(own)
        yield* voegToe(other)
        const identiteit = tokenIdentity(own.id)
        const revokeOf = (token: AccessTokenId, ookEigen = false) =>
          revokeAccessTokenById({ token, door: balie, identiteit, ookEigen })
        const missing = freshToken().id
        assert.deepInclude(yield* Effect.flip(revokeOf(missing)), { _tag: "AccessTokenUnknown", token: missing })
        assert.deepInclude(yield* Effect.flip(revokeOf(own.id)), { _tag: "OwnAccessToken", token: own.id })
        assert.notProperty(yield* accessTokenMetId(own.id), "ingetrokkenOp")
        const ended = yield* revokeOf(other.id)
        assert.deepInclude(ended, { id: other.id, ingetrokkenDoor: balie })
        assert.deepStrictEqual(yield* accessTokenMetId(other.id), ended)
        assert.deepInclude(yield* Effect.flip(revokeOf(other.id)), { _tag: "AccessTokenRevoked", token: other.id })
        assert.strictEqual((yield* revokeOf(own.id, true)).ingetrokkenDoor, balie)
        assert.deepInclude(yield* Effect.flip(revokeOf(own.id)), { _tag: "AccessTokenRevoked" })
        for (const { id } of [own, other]) {
          const { records } = yield* zoekHandelingen({ soort: "toegangstoken", id }, { ascending: true, aantal: 10 })
          assert.deepStrictEqual(records.map(({ soort }) => soort), ["ingetrokken"])
        }
      }))

    it.effect("use cases: a token is made now, for a number of days, and revoked now", () =>
      Effect.gen(function*() {
        const gegevens = { naam: verseNaam(), digest: verseDigest(), scopes: ["read"], gemaaktDoor: operator } as const
        const token = yield* createAccessToken(gegevens, { dagen: 90 })
        assert.deepStrictEqual(yield* zoek(gegevens.digest), Option.some(token))
        assert.strictEqual(token.gemaaktDoor, operator)
        assert.strictEqual(Date.parse(token.verlooptOp ?? "") - Date.parse(token.gemaaktOp), 90 * 24 * 3_600_000)
        yield* revokeAccessToken(gegevens.naam, balie)
        assert.deepStrictEqual(
          yield* zoek(gegevens.digest),
          Option.some({ ...token, ingetrokkenOp: token.gemaaktOp, ingetrokkenDoor: balie })
        )
        const past = yield* Effect.flip(
          createAccessToken({ ...gegevens, digest: verseDigest() }, { tot: token.gemaaktOp })
        )
        assert.deepInclude(past, { _tag: "TokenAlreadyExpired", verlooptOp: token.gemaaktOp })
      }))
  })
