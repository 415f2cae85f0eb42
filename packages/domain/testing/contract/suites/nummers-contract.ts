import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import {
  GivenNummer,
  type Klantcontact,
  Klantcontacten,
  Klantcontactgegevens,
  NumberSource,
  type Nummer,
  type Partij,
  Partijen,
  Partijgegevens,
  registreerKlantcontact,
  registreerPartij,
  registreerSideRecord,
  Transaction,
  verwijderKlantcontact,
  wijzigKlantcontact,
  wijzigPartij
} from "../../../src/index.ts"
import { readGegevens } from "../worlds/fresh-side-record.ts"
import { figures, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const given = (): Nummer => Schema.decodeSync(GivenNummer)(`9${figures(9)}`)
const contact = { kanaal: "balie", onderwerp: "Verhuizing" }
const klantcontactgegevens = (own: object = {}) =>
  Schema.decodeUnknownSync(Klantcontactgegevens)({ ...contact, ...own })
const persoon = Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon" })

/** The numbers that come after this one, of ten digits as the register gives them. */
const after = (nummer: string, count: number) =>
  Array.from(
    { length: count },
    (_, place) => Schema.decodeSync(GivenNummer)(String(Number(nummer) + place + 1).padStart(10, "0"))
  )

/** Tag and field of the refusal. */
const refusalOf = <A, E extends { readonly _tag: string }, R>(work: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(work), ({ ...error }): object => error)

/** That numbers of klantcontacten, partijen and internetaken are there once, whoever gives them. */
export const nummersContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Nummers (${naam})`, (it) => {
    // Kills: a unique number that only one of both writes guards, and a refusal that breaks the transaction.
    it.effect("a number of a klantcontact is there once, and a refused one leaves nothing behind", () =>
      Effect.gen(function*() {
        const klantcontacten = yield* Klantcontacten
        const { run } = yield* Transaction
        const fresh = Effect.fnUntraced(function*(own: Partial<Klantcontact["gegevens"]> & { nummer?: Nummer } = {}) {
          const { gegevens, ...one } = yield* freshKlantcontact()
          const { nummer = one.nummer, ...others } = own
          return { ...one, nummer, gegevens: { ...gegevens, ...others } } satisfies Klantcontact
        })
        const [nummer, referentienummer] = [given(), given()]
        const first = yield* fresh({ nummer, referentienummer })
        yield* klantcontacten.voegToe(first)
        const other = yield* fresh()
        yield* klantcontacten.voegToe(other)
        for (
          const [veld, same] of [["nummer", { nummer }], ["referentienummer", { referentienummer }]] as const
        ) {
          const second = yield* fresh(same)
          const refused = { _tag: "NummerBezet", soort: "klantcontact", veld }
          const found = yield* run(Effect.gen(function*() {
            const refusal = yield* refusalOf(klantcontacten.voegToe(second))
            assert.deepInclude(refusal, refused)
            return yield* klantcontacten.zoek(second.id)
          }))
          assert.isTrue(Option.isNone(found))
          const { nummer: asked = other.nummer, ...gegevens } = { nummer: other.nummer, ...same }
          const changed = { ...other, nummer: asked, gegevens: { ...other.gegevens, ...gegevens } }
          assert.deepInclude(yield* refusalOf(klantcontacten.vervang(changed, other.versie)), refused)
          assert.deepStrictEqual(yield* klantcontacten.zoek(other.id), Option.some(other))
        }
        yield* klantcontacten.vervang(first, first.versie)
        assert.deepStrictEqual(yield* klantcontacten.zoek(first.id), Option.some(first))
        yield* klantcontacten.verwijder(first.id, first.versie)
        const again = yield* fresh({ nummer, referentienummer })
        yield* klantcontacten.voegToe(again)
        assert.deepStrictEqual(yield* klantcontacten.zoek(again.id), Option.some(again))
      }))

    it.effect("a number of a partij is there once", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const { run } = yield* Transaction
        const nummer = given()
        const fresh = Effect.map(freshPartij(), (partij): Partij => ({ ...partij, nummer }))
        const first = yield* fresh
        yield* partijen.voegToe(first)
        const second = yield* fresh
        const refused = { _tag: "NummerBezet", soort: "partij", veld: "nummer" }
        const found = yield* run(Effect.gen(function*() {
          assert.deepInclude(yield* refusalOf(partijen.voegToe(second)), refused)
          return yield* partijen.zoek(second.id)
        }))
        assert.isTrue(Option.isNone(found))
        const other = yield* freshPartij()
        yield* partijen.voegToe(other)
        assert.deepInclude(yield* refusalOf(partijen.vervang({ ...other, nummer }, other.versie)), refused)
        assert.deepStrictEqual(yield* partijen.zoek(other.id), Option.some(other))
        yield* partijen.vervang(first, first.versie)
        assert.deepStrictEqual(
          (yield* partijen.zoek(first.id)).pipe(Option.map((one) => one.nummer)),
          Option.some(nummer)
        )
      }))

    it.effect("a number is kept until another is given, and is free again then", () =>
      Effect.gen(function*() {
        const [nummer, later] = [given(), given()]
        const first = yield* registreerKlantcontact(klantcontactgegevens({ nummer }))
        assert.strictEqual(first.nummer, nummer)
        const same = yield* wijzigKlantcontact(first.id, "elke", klantcontactgegevens({ reactie: "Gebeld." }))
        assert.strictEqual(same.nummer, nummer)
        const changed = yield* wijzigKlantcontact(first.id, "elke", klantcontactgegevens({ nummer: later }))
        assert.strictEqual(changed.nummer, later)
        const second = yield* registreerKlantcontact(klantcontactgegevens({ nummer }))
        assert.strictEqual(second.nummer, nummer)
        const partij = yield* registreerPartij(persoon, undefined, { nummer })
        assert.strictEqual(partij.nummer, nummer)
        const renumbered = yield* wijzigPartij(partij.id, "elke", persoon, undefined, { nummer: later })
        assert.deepStrictEqual([renumbered.nummer, renumbered.versie], [later, 2])
        assert.strictEqual((yield* wijzigPartij(partij.id, "elke", persoon)).nummer, later)
      }))

    // Kills: a look before the write in the place of a write that may fail.
    it.effect("of many who give a number at the same moment, one gets it", () =>
      Effect.gen(function*() {
        const nummer = given()
        const outcomes = yield* Effect.all(
          Array.from({ length: 8 }, () =>
            Effect.match(registreerKlantcontact(klantcontactgegevens({ nummer })), {
              onFailure: ({ _tag }) => _tag,
              onSuccess: (made) => made.nummer as string
            })),
          { concurrency: "unbounded" }
        )
        assert.deepStrictEqual(outcomes.toSorted(), [nummer, ...Array.from({ length: 7 }, () => "NummerBezet")])
        const partijen = yield* Effect.all(
          Array.from({ length: 8 }, () =>
            Effect.match(registreerPartij(persoon, undefined, { nummer }), {
              onFailure: ({ _tag }) => _tag,
              onSuccess: () => "registered"
            })),
          { concurrency: "unbounded" }
        )
        assert.strictEqual(partijen.filter((outcome) => outcome === "registered").length, 1)
      }))

    // Kills: a register that fails, or gives a number twice, when somebody gives the ones that it would give next.
    it.effect("the register passes over the numbers that were given, also those that it has in stock", () =>
      Effect.gen(function*() {
        const source = yield* NumberSource
        const toGive = after(yield* source.klantcontact, 60)
        yield* Effect.forEach(toGive, (nummer) => registreerKlantcontact(klantcontactgegevens({ nummer })))
        const made = yield* Effect.all(
          Array.from({ length: 30 }, () => registreerKlantcontact(klantcontactgegevens())),
          { concurrency: 4 }
        )
        assert.strictEqual(new Set<string>([...toGive, ...made.map(({ nummer }) => nummer)]).size, 90)

        const ofPartijen = after(yield* source.partij, 60)
        yield* Effect.forEach(ofPartijen, (nummer) => registreerPartij(persoon, undefined, { nummer }))
        const partij = yield* registreerPartij(persoon)
        assert.notInclude<string>(ofPartijen, partij.nummer)

        const ofTaken = after(yield* source.internetaak, 60)
        const task = { klantcontact: made[0]?.id, gevraagdeHandeling: "Bel terug.", status: "te_verwerken" }
        yield* Effect.forEach(
          ofTaken,
          (nummer) => registreerSideRecord("internetaak", readGegevens("internetaak", { ...task, nummer }))
        )
        const { gegevens } = yield* registreerSideRecord("internetaak", readGegevens("internetaak", task))
        assert.notInclude<string | undefined>(ofTaken, gegevens.nummer)
      }))

    it.effect("a number of a klantcontact that is deleted may be given again", () =>
      Effect.gen(function*() {
        const nummer = given()
        const { id } = yield* registreerKlantcontact(klantcontactgegevens({ nummer, referentienummer: nummer }))
        yield* verwijderKlantcontact(id, "elke")
        const again = yield* registreerKlantcontact(klantcontactgegevens({ nummer, referentienummer: nummer }))
        assert.deepStrictEqual([again.nummer, again.gegevens.referentienummer], [nummer, nummer])
      }))
  })
