import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"
import {
  accepteerBevinding,
  Beleid,
  type BevindingId,
  firstVersie,
  geenContactgegevens,
  IdGenerator,
  Klantcontacten,
  koppelgronden,
  nextVersie,
  ontkoppelBetrokkene,
  Partijen,
  type ReportedBevinding,
  undoBevinding,
  verwijderBetrokkene,
  verwijderKlantcontact,
  wijsBevindingAf,
  wijzigBetrokkene
} from "../../../src/index.ts"
import { canonical } from "../../../src/reconciliatie/canonical.ts"
import { nachtwereld, slordigeNachtwereld } from "../../arbitraries/night-world.ts"
import { gelezen } from "../../decoding.ts"
import { balie, telefoniste } from "../steps/command.ts"
import { bewaakGrenzen, bewaakSporen } from "../worlds/night-limits.ts"
import {
  alleBevindingen,
  alleHerstelpunten,
  bevindingIn,
  metWereld,
  recordsIn,
  type Registerinhoud
} from "../worlds/night-register.ts"
import { nacht, opdrachtMet, opPeildatum } from "../worlds/night.ts"
import { betrokkeneIn, foutVan, koppelgeschiedenisVan } from "../worlds/observe.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"
import { gekoppeldeWietske, tweemaalWietske, wietske } from "../worlds/wietske.ts"

/** What there is, apart from how often it was written. */
const waarden = ({ betrokkenen, klantcontacten, partijen }: Registerinhoud) =>
  [...betrokkenen, ...klantcontacten, ...partijen].map(({ versie: _, ...record }) => canonical(record))

const besluit = ({ id, versie }: ReportedBevinding) => ({ bevinding: id, versie, door: balie })

const maakOngedaan = (bevinding: ReportedBevinding) => undoBevinding({ ...besluit(bevinding), door: telefoniste })

/** A policy by which the night does all that it may do by itself. */
const alles = gelezen(Beleid, { koppelOpGronden: [...koppelgronden], verwijderOverbodigeAfwijkingen: true })

/** What is not to be undone: nothing may lead back. */
const onherroepelijk = ["ontkoppelen", "anonimiseren", "adressen-verwijderen"]

/** The contract of undoing what was done on a finding. The register is emptied for every world, so it must be nobody else's. */
export const bevindingenOngedaanContract = (naam: string, register: Register, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Bevindingen ongedaan maken (${naam})`, (it) => {
    it.effect("B1 to B12: undone, all is as it was, and it is not proposed or done again; an unlinking and an anonymising are for good", () =>
      eigenschap(fc.tuple(nachtwereld, fc.nat(99)), ([wereld, plaats]) =>
        opPeildatum(Effect.gen(function*() {
          const beleid = gelezen(Beleid, { bewaartermijnen: [{ dagen: 365 }] })
          yield* metWereld(wereld)
          yield* nacht(opdrachtMet(beleid))
          const voorstellen = (yield* alleBevindingen).filter(({ voorstel }) => voorstel !== undefined)
          const bevinding = voorstellen[plaats % voorstellen.length]
          if (bevinding?.voorstel === undefined) return
          const voor = yield* recordsIn
          const geaccepteerd = yield* accepteerBevinding(besluit(bevinding))
          if (onherroepelijk.includes(bevinding.voorstel.soort)) {
            const na = yield* recordsIn
            assert.include(["NietOngedaanTeMaken", "BevindingNietGevonden"], yield* foutVan(maakOngedaan(geaccepteerd)))
            assert.deepStrictEqual(yield* recordsIn, na)
            return
          }
          const ongedaan = yield* maakOngedaan(geaccepteerd)
          const na = yield* recordsIn
          assert.deepStrictEqual(waarden(na), waarden(voor))
          bewaakSlechtsVersies(voor, na)
          yield* bewaakSporen(na)
          assert.deepInclude(ongedaan, { toestand: "afgewezen", versie: nextVersie(geaccepteerd.versie) })
          assert.deepInclude(ongedaan.besluit, { wijze: "ongedaan-gemaakt", door: telefoniste })
          assert.deepStrictEqual(yield* bevindingIn(bevinding.id), ongedaan)
          assert.strictEqual(yield* foutVan(maakOngedaan(ongedaan)), "NietOngedaanTeMaken")
          yield* nacht(opdrachtMet(beleid))
          assert.strictEqual((yield* bevindingIn(bevinding.id))?.toestand, "afgewezen")
        })), werelden))

    it.effect("what the night repaired can be undone, and it does not repair it again", () =>
      eigenschap(slordigeNachtwereld, (wereld) =>
        opPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          yield* nacht(opdrachtMet(alles))
          const hersteld = (yield* alleBevindingen).filter(({ besluit }) => besluit?.wijze === "hersteld")
          const voor = yield* recordsIn
          const aflopen = yield* Effect.forEach(hersteld, (bevinding) =>
            Effect.match(maakOngedaan(bevinding), {
              onFailure: ({ _tag }) => _tag as string,
              onSuccess: () => "gedaan"
            }))
          // Of a klantcontact nothing is kept, and of two repairs of one record only the last can be undone.
          for (const afloop of aflopen) {
            assert.include(["gedaan", "VersieConflict", "NietOngedaanTeMaken", "BevindingNietGevonden"], afloop)
          }
          const na = yield* recordsIn
          bewaakGrenzen({ ...na, koppelgeschiedenis: voor.koppelgeschiedenis }, na)
          yield* bewaakSporen(na)
          yield* nacht(opdrachtMet(alles))
          for (const [plaats, { id }] of hersteld.entries()) {
            if (aflopen[plaats] === "gedaan") {
              assert.strictEqual((yield* bevindingIn(id))?.toestand, "afgewezen")
            }
          }
        })), werelden))

    it.effect("B10: who was linked by the night is unlinked again, which is recorded, and nothing is kept that leads back", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkene, partij } = yield* wietske
        yield* nacht(opdrachtMet(alles))
        const gekoppeld = yield* betrokkeneIn(betrokkene.id)
        assert.deepInclude(gekoppeld, { _tag: "Gekend", partij: partij.id })
        const bevinding = (yield* alleBevindingen).find(({ voorstel }) => voorstel?.soort === "koppelen") ??
          assert.fail("a link")
        assert.deepInclude(bevinding.besluit, { wijze: "hersteld" })
        // What he gave was taken away besides, since the partij has the same.
        assert.deepStrictEqual(gekoppeld?.contactgegevens, geenContactgegevens)
        yield* maakOngedaan(bevinding)
        const ongedaan = yield* betrokkeneIn(betrokkene.id)
        assert.deepInclude(ongedaan, { _tag: "Ongekend", contactgegevens: betrokkene.contactgegevens })
        assert.deepStrictEqual((yield* koppelgeschiedenisVan(betrokkene.id)).map(({ door, soort }) => [soort, door]), [[
          "gekoppeld",
          "reconciliatie"
        ], ["ontkoppeld", telefoniste]])
        assert.deepStrictEqual((yield* alleHerstelpunten).filter(({ voor }) => voor.id === betrokkene.id), [])
        yield* nacht(opdrachtMet(alles))
        assert.strictEqual((yield* betrokkeneIn(betrokkene.id))?._tag, "Ongekend")
      })))

    it.effect("B5: once he is unlinked by hand, nothing about the link can be undone, and no finding leads to the partij", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* wietske
        yield* nacht(opdrachtMet(alles))
        const gekoppeld = (yield* alleBevindingen).filter(({ voorstel }) => voorstel?.soort === "koppelen").map((
          { id }
        ) => id)
        assert.lengthOf(gekoppeld, 1)
        const ongekend = yield* ontkoppelBetrokkene({ betrokkene: betrokkene.id, versie: "elke", door: balie })
        assert.deepStrictEqual(ongekend.contactgegevens, betrokkene.contactgegevens)
        for (const id of gekoppeld) assert.isUndefined(yield* bevindingIn(id))
        yield* bewaakSporen(yield* recordsIn)
      })))

    it.effect("B12: refused, with nothing changed, where somebody changed the record since; what was never done, or is not there, can't be undone", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* gekoppeldeWietske
        yield* nacht(opdrachtMet())
        const bevinding = (yield* alleBevindingen).find(({ regel }) => regel === "overbodige-afwijking") ??
          assert.fail("a proposal")
        const onbekend: BevindingId = yield* IdGenerator.use((ids) => ids.bevinding)
        assert.strictEqual(
          yield* foutVan(undoBevinding({ bevinding: onbekend, versie: "elke", door: balie })),
          "BevindingNietGevonden"
        )
        assert.deepInclude(yield* Effect.flip(maakOngedaan(bevinding)), {
          _tag: "NietOngedaanTeMaken",
          bevinding: bevinding.id
        })
        const geaccepteerd = yield* accepteerBevinding(besluit(bevinding))
        assert.strictEqual(yield* foutVan(maakOngedaan(bevinding)), "VersieConflict")
        const { contactgegevens, initiator } = betrokkene
        yield* wijzigBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          rol: "vertegenwoordiger",
          initiator,
          contactgegevens
        })
        const voor = yield* recordsIn
        assert.strictEqual(yield* foutVan(maakOngedaan(geaccepteerd)), "VersieConflict")
        assert.deepStrictEqual(yield* recordsIn, voor)
        assert.deepStrictEqual(yield* bevindingIn(bevinding.id), geaccepteerd)
        const ander = (yield* alleBevindingen).find(({ toestand, voorstel }) =>
          toestand === "open" && voorstel === undefined
        ) ?? assert.fail("a report")
        const afgewezen = yield* wijsBevindingAf({ ...besluit(ander), reden: "Zo is het goed." })
        assert.strictEqual(yield* foutVan(maakOngedaan(afgewezen)), "NietOngedaanTeMaken")
      })))

    it.effect("B10, B12: a link is undone also when he gave something else since, and that stays", () =>
      opPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* wietske
        yield* nacht(opdrachtMet())
        const bevinding = (yield* alleBevindingen).find(({ regel }) => regel === "mogelijke-partij") ??
          assert.fail("a proposal")
        const geaccepteerd = yield* accepteerBevinding(besluit(bevinding))
        const { contactgegevens, initiator } = betrokkene
        const { versie } = yield* wijzigBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          rol: "vertegenwoordiger",
          initiator,
          contactgegevens
        })
        yield* maakOngedaan(geaccepteerd)
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), {
          ...betrokkene,
          rol: "vertegenwoordiger",
          versie: nextVersie(versie)
        })
      })))

    it.effect("B11: a betrokkene who was one too many comes back to his klantcontact, and not when that or his partij is gone", () =>
      opPeildatum(Effect.gen(function*() {
        for (const weg of ["niets", "klantcontact", "klantcontact en wat ervan is bewaard", "partij"] as const) {
          const { blijft, dubbel, klantcontact, partij } = yield* tweemaalWietske
          yield* nacht(opdrachtMet())
          const bevinding = (yield* alleBevindingen).find(({ regel }) => regel === "zelfde-partij-dubbel") ??
            assert.fail("one too many")
          const geaccepteerd = yield* accepteerBevinding(besluit(bevinding))
          assert.isUndefined(yield* betrokkeneIn(dubbel.id))
          // Past the use cases, which leave nothing to undo it by: as when it goes at the same moment.
          if (weg === "klantcontact") yield* Klantcontacten.use((alle) => alle.verwijder(klantcontact, firstVersie))
          if (weg === "klantcontact en wat ervan is bewaard") yield* verwijderKlantcontact(klantcontact, "elke")
          if (weg === "partij") {
            yield* verwijderBetrokkene(blijft.id, "elke")
            yield* Partijen.use((alle) => alle.verwijder(partij.id, partij.versie))
          }
          if (weg !== "niets") {
            assert.strictEqual(yield* foutVan(maakOngedaan(geaccepteerd)), "NietOngedaanTeMaken")
            assert.isUndefined(yield* betrokkeneIn(dubbel.id))
            if (weg === "klantcontact en wat ervan is bewaard") assert.deepStrictEqual(yield* alleHerstelpunten, [])
          } else {
            yield* maakOngedaan(geaccepteerd)
            assert.deepStrictEqual(yield* betrokkeneIn(dubbel.id), { ...dubbel, versie: nextVersie(dubbel.versie) })
            assert.deepStrictEqual((yield* koppelgeschiedenisVan(dubbel.id)).map(({ soort }) => soort), ["gekoppeld"])
          }
        }
      })))
  })

/** Undone, a record was written again, and is at a later version if it was written at all. */
const bewaakSlechtsVersies = (voor: Registerinhoud, na: Registerinhoud) => {
  for (const soort of ["betrokkenen", "klantcontacten", "partijen"] as const) {
    na[soort].forEach(({ versie }, plaats) => assert.isAtLeast(versie, voor[soort][plaats]?.versie ?? 0))
  }
}
