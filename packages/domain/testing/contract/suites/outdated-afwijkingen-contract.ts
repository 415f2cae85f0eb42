import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import {
  AfwijkingenGegevenOp,
  type Betrokkene,
  type BetrokkeneId,
  Betrokkenen,
  Contactgegevens,
  Partijgegevens,
  registreerBetrokkene,
  registreerPartij,
  wijzigBetrokkene,
  wijzigPartij
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { gevondenDoor } from "../../invarianten.ts"
import { operator, registratie } from "../steps/registratie.ts"
import { emptyRegister } from "../worlds/night-register.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { ticking } from "../worlds/ticking.ts"

/** Digital addresses of one soort at example.nl, and a language. */
const given = (names: ReadonlyArray<string>, voorkeurstaal: string) => ({
  digitaleAdressen: names.map((name) => ({ soortDigitaalAdres: "email", adres: `${name}@example.nl` })),
  voorkeurstaal: { code: voorkeurstaal }
})

const ofPartij = (names: ReadonlyArray<string>, taal = "nld") =>
  Schema.decodeUnknownSync(Partijgegevens)({
    soortPartij: "persoon",
    contactnaam: { achternaam: "Zandstra" },
    ...given(names, taal)
  })

const ofBetrokkene = (names: ReadonlyArray<string>, taal = "fry") =>
  Schema.decodeUnknownSync(Contactgegevens)(given(names, taal))

/** Somebody linked to a partij, with another e-mail address and language. */
const linked = Effect.gen(function*() {
  yield* emptyRegister
  const { id: partij } = yield* registreerPartij(ofPartij(["thuis", "werk"]))
  const { betrokkene } = yield* registreerBetrokkene(
    registratie({ identificatie: { soort: "gekozen-partij", partij }, contactgegevens: ofBetrokkene(["eigen"]) })
  )
  const change = (
    contactgegevens: Contactgegevens,
    { initiator, rol }: Pick<Betrokkene, "initiator" | "rol"> = betrokkene
  ) => wijzigBetrokkene({ betrokkene: betrokkene.id, versie: "elke", rol, initiator, contactgegevens })
  const give = (names: ReadonlyArray<string>, taal?: string) =>
    wijzigPartij(partij, "elke", ofPartij(names, taal), { wijziging: "correctie", door: operator })
  return { id: betrokkene.id, change, give }
})

/** Fails unless the night says of the betrokkene that something it gave is outdated, or says nothing. */
const judged = Effect.fnUntraced(function*(id: BetrokkeneId, outdated: boolean, why: string) {
  const found = yield* gevondenDoor(["verouderde-afwijking"], new Date("2036-01-01T00:00:00Z"))
  assert.deepStrictEqual(found, outdated ? [`verouderde-afwijking: ${id}`] : [], why)
})

/** The contract of what a betrokkene gave for one follow-up, and its partij was given otherwise later. */
export const outdatedAfwijkingenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "120 seconds" })(`Verouderde afwijkingen (${naam})`, (it) => {
    it.effect("B7: is outdated by a value of that kind only, given after it and not before", () =>
      ticking(Effect.gen(function*() {
        const { change, give, id } = yield* linked
        yield* judged(id, false, "nothing was given since")
        yield* give(["thuis"])
        yield* judged(id, false, "an address was only dropped")
        yield* give(["thuis", "nieuw"])
        yield* judged(id, true, "an address was added")
        yield* change(ofBetrokkene(["ander"]))
        yield* judged(id, false, "the betrokkene answered")
        yield* give(["nieuw"])
        yield* judged(id, false, "an address was dropped again")
        yield* give(["nieuw"], "eng")
        yield* judged(id, true, "another language was given")
        yield* change(ofBetrokkene(["weer-ander"]))
        yield* judged(id, true, "an answer of another kind is none")
        yield* change(ofBetrokkene(["weer-ander"], "deu"))
        yield* judged(id, false, "both kinds are answered")
      })))

    it.effect("B7: stays outdated when only rol or initiator changes, or an address is dropped", () =>
      ticking(Effect.gen(function*() {
        const { change, give, id } = yield* linked
        yield* change(ofBetrokkene(["eigen", "tweede"]))
        yield* give(["nieuw"])
        yield* judged(id, true, "another address was given")
        yield* change(ofBetrokkene(["eigen", "tweede"]), { rol: "vertegenwoordiger", initiator: false })
        yield* judged(id, true, "only rol and initiator changed")
        yield* change(ofBetrokkene(["eigen"]))
        yield* judged(id, true, "the betrokkene only dropped an address")
      })))

    it.effect("keeps the moments with a betrokkene, replaced alone and as one of a set", () =>
      Effect.gen(function*() {
        const { id } = yield* linked
        const betrokkenen = yield* Betrokkenen
        const first = yield* Effect.flatMap(betrokkenen.zoek(id), Effect.fromOption)
        const gegevenOp = Schema.decodeSync(AfwijkingenGegevenOp)({
          soorten: { voorkeurstaal: "2026-11-24T09:00:00.000Z" }
        })
        const second = { ...first, gegevenOp, versie: nextVersie(first.versie) }
        yield* betrokkenen.vervangAll([{ voor: first, na: second }])
        assert.deepStrictEqual(yield* betrokkenen.zoek(id), Option.some(second))
        const third = { ...second, versie: nextVersie(second.versie) }
        yield* betrokkenen.vervang(third, second.versie)
        assert.deepStrictEqual(yield* betrokkenen.zoek(id), Option.some(third))
        const fourth = { ...first, versie: nextVersie(third.versie) }
        yield* betrokkenen.vervangAll([{ voor: third, na: fourth }])
        assert.deepStrictEqual(yield* betrokkenen.zoek(id), Option.some(fourth))
      }))
  })
