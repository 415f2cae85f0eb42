import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as fc from "fast-check"
import {
  anonimiseerKlantcontact,
  type Betrokkenegegevens,
  Contactgegevens,
  Dossiers,
  type ExpectedVersie,
  type Klantcontactgegevens,
  Partijgegevens,
  type RegisterUnavailable,
  registreerBetrokkene,
  registreerPartij,
  type VerantwoordRecord,
  type Versie,
  wijzigBetrokkene,
  wijzigKlantcontact,
  wijzigPartij
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { betrokkenegegevens } from "../../arbitraries/betrokkene.ts"
import { klantcontactgegevens } from "../../arbitraries/klantcontact.ts"
import { partijgegevens } from "../../arbitraries/partijgegevens.ts"
import { distributeAll, freshAbonnement, heard } from "../steps/delivery-steps.ts"
import { balie, registratie } from "../steps/registratie.ts"
import { freshIdentificator } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import { betrokkeneIn, klantcontactIn, partijIn } from "../worlds/record-in.ts"
import type { RegisterPorts, RegisterUnderTest } from "../worlds/surroundings.ts"
import { trailOf } from "../worlds/trail.ts"

/** The same values in other objects, as a second request brings them. */
const again = <S extends Schema.ConstraintDecoder<unknown> & Schema.ConstraintEncoder<unknown>>(schema: S) =>
(
  waarde: S["Type"]
): S["Type"] => Schema.decodeSync(schema)(Schema.encodeSync(schema)(waarde))

type Wijzig = typeof wijzigBetrokkene | typeof wijzigKlantcontact | typeof wijzigPartij

/** A record, and a change that makes it what it is already. */
interface Unchanged {
  readonly record: VerantwoordRecord
  readonly voor: { readonly versie: Versie }
  readonly current: Effect.Effect<unknown, RegisterUnavailable, RegisterPorts>
  readonly wijzig: (
    versie: ExpectedVersie
  ) => Effect.Effect<{ readonly versie: Versie }, Effect.Error<ReturnType<Wijzig>>, RegisterPorts>
}

const gegevens = fc.record({ klantcontactgegevens, partijgegevens, betrokkenegegevens })

/** One record of each kind that can be changed, each with its change into what it is already. */
const records = Effect.fnUntraced(function*(gegeven: {
  readonly klantcontactgegevens: Klantcontactgegevens
  readonly partijgegevens: Partijgegevens
  readonly betrokkenegegevens: Betrokkenegegevens
}) {
  const { betrokkene, klantcontact } = yield* registreerBetrokkene(
    registratie({ klantcontact: { nieuw: gegeven.klantcontactgegevens }, ...gegeven.betrokkenegegevens })
  )
  const partij = yield* registreerPartij({
    ...gegeven.partijgegevens,
    identificatoren: gegeven.partijgegevens.identificatoren.map(({ soort }) => freshIdentificator(soort))
  } as Partijgegevens)
  const { plaatsgevondenOp: _, ...withoutMoment } = klantcontact.gegevens
  return [
    {
      record: { soort: "betrokkene", id: betrokkene.id },
      voor: betrokkene,
      current: betrokkeneIn(betrokkene.id),
      wijzig: (versie: ExpectedVersie) =>
        wijzigBetrokkene({
          ...betrokkene,
          contactgegevens: again(Contactgegevens)(betrokkene.contactgegevens),
          betrokkene: betrokkene.id,
          versie
        })
    },
    {
      record: { soort: "klantcontact", id: klantcontact.id },
      voor: klantcontact,
      current: klantcontactIn(klantcontact.id),
      wijzig: (versie: ExpectedVersie) => wijzigKlantcontact(klantcontact.id, versie, withoutMoment)
    },
    {
      record: { soort: "partij", id: partij.id },
      voor: partij,
      current: partijIn(partij.id),
      wijzig: (versie: ExpectedVersie) => wijzigPartij(partij.id, versie, again(Partijgegevens)(partij.gegevens))
    }
  ] as const
})

const position = Dossiers.use(({ changePosition }) => changePosition)

/** The contract of a change that changes nothing: it leaves nothing behind, whatever record it is about (B12). */
export const unchangedContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "120 seconds" })(`Ongewijzigd (${naam})`, (it) => {
    // Kills: a version, an entry in the audit trail, an event or a change number for nothing, on any kind of record.
    it.effect("B12: a change of any record into what it is makes no version, entry, event or change number", () =>
      property(gegevens, (gegeven) =>
        Effect.gen(function*() {
          const abonnement = freshAbonnement()
          const all = yield* records(gegeven)
          yield* distributeAll([])
          const before = yield* position
          for (const { current, record, voor, wijzig } of all as ReadonlyArray<Unchanged>) {
            const [stored, trail] = [yield* current, yield* trailOf(record)]
            for (const versie of ["elke", voor.versie] as const) {
              assert.strictEqual((yield* wijzig(versie)).versie, voor.versie)
            }
            assert.strictEqual(yield* errorOf(wijzig(nextVersie(voor.versie))), "VersieConflict")
            assert.deepStrictEqual(yield* current, stored)
            assert.deepStrictEqual(yield* trailOf(record), trail)
          }
          assert.strictEqual(yield* position, before)
          yield* distributeAll([abonnement])
          for (const { record } of all) assert.deepStrictEqual(yield* heard(abonnement, record), [])
        })))

    it.effect("a klantcontact that is anonymised again stays at its version", () =>
      Effect.gen(function*() {
        const { klantcontact } = yield* registreerBetrokkene(registratie())
        const anonimiseer = anonimiseerKlantcontact({ klantcontact: klantcontact.id, versie: "elke", door: balie })
        const once = yield* anonimiseer
        const before = yield* position
        assert.deepStrictEqual(yield* anonimiseer, once)
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), once)
        assert.strictEqual(yield* position, before)
      }))
  })
