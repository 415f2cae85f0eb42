import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import * as fc from "fast-check"
import {
  accepteerBevinding,
  anonimiseer,
  anonimiseerKlantcontact,
  Beleid,
  Betrokkene,
  geenContactgegevens,
  IdGenerator,
  type Klantcontact,
  registreerBetrokkene,
  SideRecords,
  Tijdstip,
  vergeet,
  verwijderBetrokkene
} from "../../../src/index.ts"
import { koppelgronden } from "../../../src/reconciliatie/voorstel.ts"
import { canonicalText } from "../../../src/values/canonical-text.ts"
import { daysEarlier } from "../../../src/values/tijdstip.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { peildatum } from "../../arbitraries/circumstances.ts"
import { sloppyNightWorld } from "../../arbitraries/night-world.ts"
import { read } from "../../decoding.ts"
import { personalTexts } from "../../personal-texts.ts"
import { balie, phoneCall, registratie } from "../steps/registratie.ts"
import { freshSideRecord } from "../worlds/fresh-side-record.ts"
import { guardNight } from "../worlds/night-limits.ts"
import {
  allBevindingen,
  allHerstelpunten,
  bevindingIn,
  emptyRegister,
  metWereld,
  recordsIn
} from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import { betrokkeneIn, klantcontactIn } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gekoppeldeWietske, wietskeTwice } from "../worlds/wietske.ts"

/** Everything that any port tells. */
const everythingThereIs = Effect.gen(function*() {
  const { betrokkenen, klantcontacten, koppelgeschiedenis, partijen } = yield* recordsIn
  return {
    betrokkenen,
    klantcontacten,
    koppelgeschiedenis: [...koppelgeschiedenis],
    partijen,
    bevindingen: yield* allBevindingen,
    herstelpunten: yield* allHerstelpunten
  }
})

const somethingAbout = (inhoud: unknown, id: string): boolean => canonicalText(inhoud).includes(id)

/** A policy under which the night does everything it may, with all personal data past its retention. */
const keepNothing = read(Beleid, {
  koppelOpGronden: [...koppelgronden],
  verwijderOverbodigeAfwijkingen: true,
  bewaartermijnen: [{ dagen: 1 }],
  anonimiseer: true
})

/** The contract of erasure. The register is emptied for every world: nobody else may use it. */
export const eraseContract = (naam: string, register: RegisterUnderTest, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Wissen (${naam})`, (it) => {
    // Kills: a copy that stays.
    it.effect("anonymised data is found nowhere, whatever was found, repaired and accepted before", () =>
      property(
        fc.tuple(sloppyNightWorld, fc.boolean()),
        ([wereld, accepting]) =>
          onPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            yield* night(commandWith({ ...keepNothing, anonimiseer: false }))
            for (const { id, toestand, voorstel } of accepting ? yield* allBevindingen : []) {
              if (
                toestand === "open" && voorstel !== undefined && voorstel.soort !== "anonimiseren" &&
                voorstel.soort !== "samenvoegen"
              ) {
                yield* Effect.exit(accepteerBevinding({ bevinding: id, versie: "elke", door: balie }))
              }
            }
            const voor = yield* recordsIn
            yield* night(commandWith(keepNothing))
            const na = yield* recordsIn
            guardNight(voor, na)
            const { partijen, ...rest } = yield* everythingThereIs
            const toDo = wereld.internetaken.filter(({ gegevens }) => gegevens.status === "te_verwerken")
            const waits = ({ id }: Klantcontact) => toDo.some(({ gegevens }) => gegevens.klantcontact === id)
            const old = wereld.klantcontacten.filter((one) =>
              [one.gegevens.plaatsgevondenOp, one.registratiedatum].some((op) => op < "2026-11-23") && !waits(one)
            ).map(({ id }) => id)
            for (const { id } of toDo) {
              assert.isTrue(Option.isSome(yield* SideRecords.use((all) => all.zoek("internetaak", id))))
            }
            const youngBetrokkenen = wereld.betrokkenen.filter(({ klantcontact }) => !old.includes(klantcontact))
            const kept = personalTexts([
              partijen,
              wereld.partijen,
              wereld.klantcontacten.filter(({ id }) => !old.includes(id)),
              youngBetrokkenen,
              // As the night writes them: a text that is erased of one record may already stand in that form in
              // another.
              youngBetrokkenen.flatMap((betrokkene) =>
                Option.toArray(Schema.decodeUnknownOption(Betrokkene)(betrokkene))
              )
            ])
            const erased = personalTexts([
              wereld.klantcontacten.filter(({ id }) => old.includes(id)),
              wereld.betrokkenen.filter(({ klantcontact }) => old.includes(klantcontact)).map(({ contactgegevens }) =>
                contactgegevens
              )
            ]).filter((text) => !kept.includes(text))
            const remaining = personalTexts(rest)
            for (const text of erased) assert.notInclude(remaining, text)
            for (const betrokkene of na.betrokkenen.filter(({ klantcontact }) => old.includes(klantcontact))) {
              assert.deepInclude(betrokkene, { _tag: "Ongekend", contactgegevens: geenContactgegevens })
              assert.isFalse(somethingAbout([
                rest.bevindingen.filter(({ regel }) => regel !== "ongeldige-waarde"),
                rest.herstelpunten
              ], betrokkene.id))
            }
          })),
        werelden
      ))

    it.effect("anonimiseer erases klantcontact and betrokkenen only, and refuses a later version", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact, partij } = yield* gekoppeldeWietske
        const { betrokkene: ongekend } = yield* registreerBetrokkene(
          registratie({ klantcontact: { existing: klantcontact.id } })
        )
        const ander = yield* registreerBetrokkene(registratie())
        const command = { klantcontact: klantcontact.id, versie: klantcontact.versie, door: balie }
        assert.strictEqual(
          yield* errorOf(anonimiseerKlantcontact({ ...command, versie: nextVersie(klantcontact.versie) })),
          "VersieConflict"
        )
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
        assert.deepStrictEqual(yield* anonimiseerKlantcontact(command), anonimiseer(klantcontact))
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), anonimiseer(klantcontact))
        for (const { id } of [betrokkene, ongekend]) {
          assert.deepInclude(yield* betrokkeneIn(id), { _tag: "Ongekend", contactgegevens: geenContactgegevens })
        }
        assert.deepStrictEqual(yield* betrokkeneIn(ander.betrokkene.id), ander.betrokkene)
        assert.deepStrictEqual(yield* klantcontactIn(ander.klantcontact.id), ander.klantcontact)
        assert.isTrue(somethingAbout(yield* everythingThereIs, partij?.id ?? "none"))
        const nowhere = yield* IdGenerator.use((ids) => ids.klantcontact)
        assert.strictEqual(
          yield* errorOf(anonimiseerKlantcontact({ klantcontact: nowhere, versie: "elke", door: balie })),
          "KlantcontactNietGevonden"
        )
      }))

    // Kills: texts about a customer that come after the klantcontact was anonymised, and stay for ever.
    it.effect("an internetaak that comes after a klantcontact was anonymised is found past its term, and erased once it is done", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const { klantcontact } = yield* registreerBetrokkene(
          registratie({
            klantcontact: { nieuw: { ...phoneCall, plaatsgevondenOp: read(Tijdstip, daysEarlier(peildatum, 40)) } }
          })
        )
        yield* anonimiseerKlantcontact({ klantcontact: klantcontact.id, versie: "elke", door: balie })
        yield* night(commandWith(keepNothing))
        assert.isEmpty((yield* allBevindingen).filter(({ regel }) => regel === "bewaartermijn-verstreken"))
        const late = yield* freshSideRecord("internetaak", {
          klantcontact: klantcontact.id,
          gevraagdeHandeling: "Bel Wietske terug",
          status: "te_verwerken"
        })
        yield* SideRecords.use((all) => all.voegToe(late))
        yield* night(commandWith({ ...keepNothing, anonimiseer: false }))
        const found = (yield* allBevindingen).find(({ regel }) => regel === "bewaartermijn-verstreken") ??
          assert.fail("past its term")
        assert.deepStrictEqual(found.kenmerken, [
          { veld: "internetaken", uitkomst: "bewaard" },
          { veld: "opvolging", uitkomst: "open" }
        ])
        const sideRecords = yield* SideRecords
        yield* night(commandWith(keepNothing))
        assert.isTrue(Option.isSome(yield* sideRecords.zoek("internetaak", late.id)))
        assert.strictEqual((yield* bevindingIn(found.id))?.toestand, "open")
        yield* sideRecords.vervang(
          { ...late, gegevens: { ...late.gegevens, status: "verwerkt" }, versie: nextVersie(late.versie) },
          late.versie
        )
        yield* night(commandWith(keepNothing))
        assert.isTrue(Option.isNone(yield* sideRecords.zoek("internetaak", late.id)))
      })))

    it.effect("erasing a klantcontact also erases the point of return of its deleted betrokkene", () =>
      onPeildatum(Effect.gen(function*() {
        const { remains, dubbel, klantcontact } = yield* wietskeTwice
        yield* night(commandWith())
        const { id } = (yield* allBevindingen).find(({ regel }) => regel === "zelfde-partij-dubbel") ??
          assert.fail("one too many")
        yield* accepteerBevinding({ bevinding: id, versie: "elke", door: balie })
        assert.isTrue(somethingAbout(yield* allHerstelpunten, dubbel.id))
        // Then no finding is about a betrokkene that is still there.
        yield* verwijderBetrokkene(remains.id, "elke")
        yield* anonimiseerKlantcontact({ klantcontact, versie: "elke", door: balie })
        assert.isFalse(somethingAbout(yield* allHerstelpunten, dubbel.id))
      })))

    it.effect("a forgotten partij is in no finding or point of return, not even as one merged with another", () =>
      property(sloppyNightWorld, (wereld) =>
        onPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          for (let nights = 0; nights < 3; nights++) {
            yield* night(commandWith({ ...keepNothing, bewaartermijnen: [], anonimiseer: false }))
            for (const { id, voorstel } of yield* allBevindingen) {
              if (voorstel !== undefined) {
                yield* Effect.exit(accepteerBevinding({ bevinding: id, versie: "elke", door: balie }))
              }
            }
          }
          const { betrokkenen, partijen } = yield* recordsIn
          for (const { id } of partijen) yield* vergeet({ partij: id, door: balie, proef: false })
          const over = yield* everythingThereIs
          for (const { id } of wereld.partijen) assert.isFalse(somethingAbout(over, id))
          for (const { _tag, id } of betrokkenen) {
            assert.isFalse(_tag === "Gekend" && somethingAbout([over.bevindingen, over.herstelpunten], id))
          }
          const ongekenden = over.betrokkenen.filter(({ contactgegevens }) =>
            canonicalText(contactgegevens) !== canonicalText(geenContactgegevens)
          )
          for (const { voor } of over.herstelpunten) assert.include(ongekenden.map(({ id }) => id as string), voor.id)
        })), werelden))
  })
