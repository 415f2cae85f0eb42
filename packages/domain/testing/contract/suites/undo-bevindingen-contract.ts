import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"
import {
  accepteerBevinding,
  Beleid,
  type BevindingId,
  Contactgegevens,
  geenContactgegevens,
  IdGenerator,
  Klantcontacten,
  ontkoppelBetrokkene,
  Partijen,
  type ReportedBevinding,
  undoBevinding,
  verwijderBetrokkene,
  verwijderKlantcontact,
  wijsBevindingAf,
  wijzigBetrokkene
} from "../../../src/index.ts"
import { atVersie } from "../../../src/partij/partij.ts"
import { koppelgronden } from "../../../src/reconciliatie/voorstel.ts"
import { canonicalText } from "../../../src/values/canonical-text.ts"
import { firstVersie, nextVersie } from "../../../src/values/versie.ts"
import { peildatum } from "../../arbitraries/circumstances.ts"
import { nightWorld, sloppyNightWorld } from "../../arbitraries/night-world.ts"
import { read } from "../../decoding.ts"
import { accepteer } from "../steps/accepteer.ts"
import { mayChangeLinks, refusalsOfUndo, untrueLinksIn } from "../steps/expected-of-undo.ts"
import { balie, operator } from "../steps/registratie.ts"
import { guardLimits, guardTraces } from "../worlds/night-limits.ts"
import {
  allBevindingen,
  allHerstelpunten,
  bevindingIn,
  metWereld,
  recordsIn,
  type RegisterContent
} from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import { betrokkeneIn, koppelgeschiedenisVan } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gekoppeldeWietske, wietske, wietskeTwice } from "../worlds/wietske.ts"

/** The records without their versions, in a form to compare, each partij with when its values were given. */
const waarden = ({ betrokkenen, klantcontacten, partijen }: RegisterContent) =>
  [...betrokkenen, ...klantcontacten, ...partijen.map((partij) => atVersie(partij, partij.versie))].map((
    { versie: _, ...record }
  ) => canonicalText(record))

const besluit = ({ id, versie }: ReportedBevinding) => ({ bevinding: id, versie, door: balie })

const isOpen = ({ toestand }: ReportedBevinding): boolean => toestand === "open"

const whatAndWhere = ({ records, regel }: ReportedBevinding): string => canonicalText([regel, records])

const undo = (bevinding: ReportedBevinding) => undoBevinding({ ...besluit(bevinding), door: operator })

/** A policy under which the night does everything it may do by itself. */
const everything = read(Beleid, { koppelOpGronden: [...koppelgronden], verwijderOverbodigeAfwijkingen: true })

/**
 * The contract of undoing what was done on a finding. The register is emptied for every world: nobody else may use it.
 */
export const undoBevindingenContract = (naam: string, register: RegisterUnderTest, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Bevindingen ongedaan maken (${naam})`, (it) => {
    it.effect("B1 to B12: undoing restores everything and lasts; unlinking and anonymising can't be undone", () =>
      property(fc.tuple(nightWorld, fc.nat(99)), ([wereld, place]) =>
        onPeildatum(Effect.gen(function*() {
          const beleid = read(Beleid, { bewaartermijnen: [{ dagen: 365 }] })
          yield* metWereld(wereld)
          yield* night(commandWith(beleid))
          const before = (yield* allBevindingen).filter(isOpen).map(whatAndWhere)
          const voorstellen = (yield* allBevindingen).filter(({ voorstel }) => voorstel !== undefined)
          const bevinding = voorstellen[place % voorstellen.length]
          if (bevinding?.voorstel === undefined) return
          const voor = yield* recordsIn
          const untrueLinks = yield* untrueLinksIn(voor)
          if (mayChangeLinks(bevinding.voorstel, untrueLinks, voor, peildatum)) return
          const refusals = refusalsOfUndo(bevinding.voorstel)
          const geaccepteerd = yield* accepteer(bevinding)
          if (refusals.length > 0) {
            const na = yield* recordsIn
            assert.include(refusals, yield* errorOf(undo(geaccepteerd)))
            assert.deepStrictEqual(yield* recordsIn, na)
            return
          }
          const ongedaan = yield* undo(geaccepteerd)
          const na = yield* recordsIn
          assert.deepStrictEqual(waarden(na), waarden(voor))
          guardOnlyVersions(voor, na)
          yield* guardTraces(na)
          assert.deepInclude(ongedaan, { toestand: "afgewezen", versie: nextVersie(geaccepteerd.versie) })
          assert.deepInclude(ongedaan.besluit, { wijze: "ongedaan-gemaakt", door: operator })
          assert.deepStrictEqual(yield* bevindingIn(bevinding.id), ongedaan)
          assert.strictEqual(yield* errorOf(undo(ongedaan)), "NietOngedaanTeMaken")
          yield* night(commandWith(beleid))
          assert.strictEqual((yield* bevindingIn(bevinding.id))?.toestand, "afgewezen")
          // What the undo brings back was open before; it is found as nothing new.
          for (const one of (yield* allBevindingen).filter(isOpen)) assert.include(before, whatAndWhere(one))
        })), werelden))

    it.effect("a repair of the night can be undone, and is not repeated", () =>
      property(sloppyNightWorld, (wereld) =>
        onPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          yield* night(commandWith(everything))
          const hersteld = (yield* allBevindingen).filter(({ besluit }) => besluit?.wijze === "hersteld")
          const voor = yield* recordsIn
          const outcomes = yield* Effect.forEach(hersteld, (bevinding) =>
            Effect.match(undo(bevinding), {
              onFailure: ({ _tag }) => _tag as string,
              onSuccess: () => "done"
            }))
          // Nothing is kept of a klantcontact, and of two repairs of one field only the last can be undone.
          for (const outcome of outcomes) {
            assert.include(["done", "SindsdienGewijzigd", "NietOngedaanTeMaken", "BevindingNietGevonden"], outcome)
          }
          const na = yield* recordsIn
          guardLimits({ ...na, koppelgeschiedenis: voor.koppelgeschiedenis }, na)
          yield* guardTraces(na)
          yield* night(commandWith(everything))
          for (const [place, { id }] of hersteld.entries()) {
            if (outcomes[place] === "done") {
              assert.strictEqual((yield* bevindingIn(id))?.toestand, "afgewezen")
            }
          }
        })), werelden))

    it.effect("B10: a link made by the night is undone and recorded, and nothing kept leads back", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene, partij } = yield* wietske
        yield* night(commandWith(everything))
        const gekoppeld = yield* betrokkeneIn(betrokkene.id)
        assert.deepInclude(gekoppeld, { _tag: "Gekend", partij: partij.id })
        const bevinding = (yield* allBevindingen).find(({ voorstel }) => voorstel?.soort === "koppelen") ??
          assert.fail("a link")
        assert.deepInclude(bevinding.besluit, { wijze: "hersteld" })
        // The night also removed what the betrokkene gave, since the partij has the same.
        assert.deepStrictEqual(gekoppeld?.contactgegevens, geenContactgegevens)
        yield* undo(bevinding)
        const ongedaan = yield* betrokkeneIn(betrokkene.id)
        assert.deepInclude(ongedaan, { _tag: "Ongekend", contactgegevens: betrokkene.contactgegevens })
        assert.deepStrictEqual((yield* koppelgeschiedenisVan(betrokkene.id)).map(({ door, soort }) => [soort, door]), [[
          "gekoppeld",
          "reconciliatie"
        ], ["ontkoppeld", operator]])
        assert.deepStrictEqual((yield* allHerstelpunten).filter(({ voor }) => voor.id === betrokkene.id), [])
        yield* night(commandWith(everything))
        assert.strictEqual((yield* betrokkeneIn(betrokkene.id))?._tag, "Ongekend")
      })))

    it.effect("B5: after unlinking by hand the link can't be undone, and no finding leads to the partij", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* wietske
        yield* night(commandWith(everything))
        const gekoppeld = (yield* allBevindingen).filter(({ voorstel }) => voorstel?.soort === "koppelen").map((
          { id }
        ) => id)
        assert.lengthOf(gekoppeld, 1)
        const ongekend = yield* ontkoppelBetrokkene({ betrokkene: betrokkene.id, versie: "elke", door: balie })
        assert.deepStrictEqual(ongekend.contactgegevens, betrokkene.contactgegevens)
        for (const id of gekoppeld) assert.isUndefined(yield* bevindingIn(id))
        yield* guardTraces(yield* recordsIn)
      })))

    it.effect("B12: undoing is refused if what it restores changed since, or if nothing was done; nothing changes", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* gekoppeldeWietske
        yield* night(commandWith())
        const bevinding = (yield* allBevindingen).find(({ regel }) => regel === "overbodige-afwijking") ??
          assert.fail("a proposal")
        const onbekend: BevindingId = yield* IdGenerator.use((ids) => ids.bevinding)
        assert.strictEqual(
          yield* errorOf(undoBevinding({ bevinding: onbekend, versie: "elke", door: balie })),
          "BevindingNietGevonden"
        )
        assert.deepInclude(yield* Effect.flip(undo(bevinding)), {
          _tag: "NietOngedaanTeMaken",
          bevinding: bevinding.id
        })
        const geaccepteerd = yield* accepteerBevinding(besluit(bevinding))
        assert.strictEqual(yield* errorOf(undo(bevinding)), "VersieConflict")
        const { initiator, rol } = betrokkene
        yield* wijzigBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          rol,
          initiator,
          contactgegevens: read(Contactgegevens, { contactnaam: { achternaam: "Anders" } })
        })
        const voor = yield* recordsIn
        assert.deepInclude(yield* Effect.flip(undo(geaccepteerd)), {
          _tag: "SindsdienGewijzigd",
          gewijzigd: [{ record: { soort: "betrokkene", id: betrokkene.id }, velden: ["contactnaam"] }]
        })
        assert.deepStrictEqual(yield* recordsIn, voor)
        assert.deepStrictEqual(yield* bevindingIn(bevinding.id), geaccepteerd)
        const ander = (yield* allBevindingen).find(({ toestand, voorstel }) =>
          toestand === "open" && voorstel === undefined
        ) ?? assert.fail("a report")
        const afgewezen = yield* wijsBevindingAf({ ...besluit(ander), reden: "Zo is het goed." })
        assert.strictEqual(yield* errorOf(undo(afgewezen)), "NietOngedaanTeMaken")
      })))

    it.effect("B10, B12: a link is undone even if the betrokkene gave something else since, and that stays", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* wietske
        yield* night(commandWith())
        const bevinding = (yield* allBevindingen).find(({ regel }) => regel === "mogelijke-partij") ??
          assert.fail("a proposal")
        const geaccepteerd = yield* accepteerBevinding(besluit(bevinding))
        const { contactgegevens, initiator } = betrokkene
        const { versie } = yield* wijzigBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          rol: "klant",
          initiator,
          contactgegevens
        })
        yield* undo(geaccepteerd)
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), {
          ...betrokkene,
          rol: "klant",
          versie: nextVersie(versie)
        })
      })))

    it.effect("B11: a deleted duplicate betrokkene comes back, unless its klantcontact or partij is gone", () =>
      onPeildatum(Effect.gen(function*() {
        for (const gone of ["niets", "klantcontact", "klantcontact en wat ervan is bewaard", "partij"] as const) {
          const { remains, dubbel, klantcontact, partij } = yield* wietskeTwice
          yield* night(commandWith())
          const bevinding = (yield* allBevindingen).find(({ regel }) => regel === "zelfde-partij-dubbel") ??
            assert.fail("one too many")
          const geaccepteerd = yield* accepteerBevinding(besluit(bevinding))
          assert.isUndefined(yield* betrokkeneIn(dubbel.id))
          // Past the use cases, which would leave nothing to undo it by: as if it was deleted at the same moment.
          if (gone === "klantcontact") yield* Klantcontacten.use((all) => all.verwijder(klantcontact, firstVersie))
          if (gone === "klantcontact en wat ervan is bewaard") yield* verwijderKlantcontact(klantcontact, "elke")
          if (gone === "partij") {
            yield* verwijderBetrokkene(remains.id, "elke")
            yield* Partijen.use((all) => all.verwijder(partij.id, partij.versie))
          }
          if (gone !== "niets") {
            assert.strictEqual(
              yield* errorOf(undo(geaccepteerd)),
              gone === "klantcontact en wat ervan is bewaard" ? "NietOngedaanTeMaken" : "SindsdienGewijzigd"
            )
            assert.isUndefined(yield* betrokkeneIn(dubbel.id))
            if (gone === "klantcontact en wat ervan is bewaard") assert.deepStrictEqual(yield* allHerstelpunten, [])
          } else {
            yield* undo(geaccepteerd)
            assert.deepStrictEqual(yield* betrokkeneIn(dubbel.id), { ...dubbel, versie: nextVersie(dubbel.versie) })
            assert.deepStrictEqual((yield* koppelgeschiedenisVan(dubbel.id)).map(({ soort }) => soort), ["gekoppeld"])
          }
        }
      })))
  })

/** Undoing writes the record again. Its version is later if it was written at all. */
const guardOnlyVersions = (voor: RegisterContent, na: RegisterContent) => {
  for (const soort of ["betrokkenen", "klantcontacten", "partijen"] as const) {
    na[soort].forEach(({ versie }, place) => assert.isAtLeast(versie, voor[soort][place]?.versie ?? 0))
  }
}
