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
  koppelgronden,
  nextVersie,
  registreerBetrokkene,
  vergeet,
  verwijderBetrokkene
} from "../../../src/index.ts"
import { canonical } from "../../../src/reconciliatie/canonical.ts"
import { slordigeNachtwereld } from "../../arbitraries/night-world.ts"
import { gelezen } from "../../decoding.ts"
import { persoonlijkeTeksten } from "../../personal-texts.ts"
import { balie, registratie } from "../steps/command.ts"
import { bewaakNacht } from "../worlds/night-limits.ts"
import { alleBevindingen, alleHerstelpunten, metWereld, recordsIn } from "../worlds/night-register.ts"
import { nacht, opdrachtMet, opPeildatum } from "../worlds/night.ts"
import { betrokkeneIn, foutVan, klantcontactIn } from "../worlds/observe.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"
import { gekoppeldeWietske, tweemaalWietske } from "../worlds/wietske.ts"

/** Everything that any port tells. */
const allesWatErIs = Effect.gen(function*() {
  const { betrokkenen, klantcontacten, koppelgeschiedenis, partijen } = yield* recordsIn
  return {
    betrokkenen,
    klantcontacten,
    koppelgeschiedenis: [...koppelgeschiedenis],
    partijen,
    bevindingen: yield* alleBevindingen,
    herstelpunten: yield* alleHerstelpunten
  }
})

const ietsOver = (inhoud: unknown, id: string): boolean => canonical(inhoud).includes(id)

/** The policy by which the night does all that it may, and all personal data is past its retention. */
const bewaarNiets = gelezen(Beleid, {
  koppelOpGronden: [...koppelgronden],
  verwijderOverbodigeAfwijkingen: true,
  bewaartermijnen: [{ dagen: 1 }],
  anonimiseer: true
})

/** The contract of what has to be gone. The register is emptied for every world, so it must be nobody else's. */
export const wissenContract = (naam: string, register: Register, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Wissen (${naam})`, (it) => {
    it.effect("what is anonymised is found nowhere any more, whatever was found, repaired and accepted before (kills: a copy that stays)", () =>
      eigenschap(
        fc.tuple(slordigeNachtwereld, fc.boolean()),
        ([wereld, accepteren]) =>
          opPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            yield* nacht(opdrachtMet({ ...bewaarNiets, anonimiseer: false }))
            for (const { id, toestand, voorstel } of accepteren ? yield* alleBevindingen : []) {
              if (
                toestand === "open" && voorstel !== undefined && voorstel.soort !== "anonimiseren" &&
                voorstel.soort !== "samenvoegen"
              ) {
                yield* Effect.exit(accepteerBevinding({ bevinding: id, versie: "elke", door: balie }))
              }
            }
            const voor = yield* recordsIn
            yield* nacht(opdrachtMet(bewaarNiets))
            const na = yield* recordsIn
            bewaakNacht(voor, na)
            const { partijen, ...overig } = yield* allesWatErIs
            const oud = wereld.klantcontacten.filter(({ gegevens }) => gegevens.plaatsgevondenOp < "2026-11-23").map((
              { id }
            ) => id)
            const jongeBetrokkenen = wereld.betrokkenen.filter(({ klantcontact }) => !oud.includes(klantcontact))
            const bewaard = persoonlijkeTeksten([
              partijen,
              wereld.partijen,
              wereld.klantcontacten.filter(({ id }) => !oud.includes(id)),
              jongeBetrokkenen,
              // As the night writes them: what is wiped of another may have stood there in that form already.
              jongeBetrokkenen.flatMap((betrokkene) =>
                Option.toArray(Schema.decodeUnknownOption(Betrokkene)(betrokkene))
              )
            ])
            const gewist = persoonlijkeTeksten([
              wereld.klantcontacten.filter(({ id }) => oud.includes(id)),
              wereld.betrokkenen.filter(({ klantcontact }) => oud.includes(klantcontact)).map(({ contactgegevens }) =>
                contactgegevens
              )
            ]).filter((tekst) => !bewaard.includes(tekst))
            const gebleven = persoonlijkeTeksten(overig)
            for (const tekst of gewist) assert.notInclude(gebleven, tekst)
            for (const betrokkene of na.betrokkenen.filter(({ klantcontact }) => oud.includes(klantcontact))) {
              assert.deepInclude(betrokkene, { _tag: "Ongekend", contactgegevens: geenContactgegevens })
              assert.isFalse(ietsOver([
                overig.bevindingen.filter(({ regel }) => regel !== "ongeldige-waarde"),
                overig.herstelpunten
              ], betrokkene.id))
            }
          })),
        werelden
      ))

    it.effect("anonimiseer: klantcontact and betrokkenen are left without data, those of others and partijen as they were; a later version is refused", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact, partij } = yield* gekoppeldeWietske
        const { betrokkene: ongekend } = yield* registreerBetrokkene(
          registratie({ klantcontact: { bestaand: klantcontact.id } })
        )
        const ander = yield* registreerBetrokkene(registratie())
        const opdracht = { klantcontact: klantcontact.id, versie: klantcontact.versie, door: balie }
        assert.strictEqual(
          yield* foutVan(anonimiseerKlantcontact({ ...opdracht, versie: nextVersie(klantcontact.versie) })),
          "VersieConflict"
        )
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), klantcontact)
        assert.deepStrictEqual(yield* anonimiseerKlantcontact(opdracht), anonimiseer(klantcontact))
        assert.deepStrictEqual(yield* klantcontactIn(klantcontact.id), anonimiseer(klantcontact))
        for (const { id } of [betrokkene, ongekend]) {
          assert.deepInclude(yield* betrokkeneIn(id), { _tag: "Ongekend", contactgegevens: geenContactgegevens })
        }
        assert.deepStrictEqual(yield* betrokkeneIn(ander.betrokkene.id), ander.betrokkene)
        assert.deepStrictEqual(yield* klantcontactIn(ander.klantcontact.id), ander.klantcontact)
        assert.isTrue(ietsOver(yield* allesWatErIs, partij?.id ?? "none"))
        const nergens = yield* IdGenerator.use((ids) => ids.klantcontact)
        assert.strictEqual(
          yield* foutVan(anonimiseerKlantcontact({ klantcontact: nergens, versie: "elke", door: balie })),
          "KlantcontactNietGevonden"
        )
      }))

    it.effect("a betrokkene who was one too many is gone with his klantcontact, also from what it takes to bring him back", () =>
      opPeildatum(Effect.gen(function*() {
        const { blijft, dubbel, klantcontact } = yield* tweemaalWietske
        yield* nacht(opdrachtMet())
        const { id } = (yield* alleBevindingen).find(({ regel }) => regel === "zelfde-partij-dubbel") ??
          assert.fail("one too many")
        yield* accepteerBevinding({ bevinding: id, versie: "elke", door: balie })
        assert.isTrue(ietsOver(yield* alleHerstelpunten, dubbel.id))
        // Then no finding is about anybody who is still there.
        yield* verwijderBetrokkene(blijft.id, "elke")
        yield* anonimiseerKlantcontact({ klantcontact, versie: "elke", door: balie })
        assert.isFalse(ietsOver(yield* alleHerstelpunten, dubbel.id))
      })))

    it.effect("who is forgotten is in no finding and in nothing that it takes to undo one, also not as who he was merged with", () =>
      eigenschap(slordigeNachtwereld, (wereld) =>
        opPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          for (let nachten = 0; nachten < 3; nachten++) {
            yield* nacht(opdrachtMet({ ...bewaarNiets, bewaartermijnen: [], anonimiseer: false }))
            for (const { id, voorstel } of yield* alleBevindingen) {
              if (voorstel !== undefined) {
                yield* Effect.exit(accepteerBevinding({ bevinding: id, versie: "elke", door: balie }))
              }
            }
          }
          const { betrokkenen, partijen } = yield* recordsIn
          for (const { id } of partijen) yield* vergeet({ partij: id, door: balie, proef: false })
          const over = yield* allesWatErIs
          for (const { id } of wereld.partijen) assert.isFalse(ietsOver(over, id))
          for (const { _tag, id } of betrokkenen) {
            assert.isFalse(_tag === "Gekend" && ietsOver([over.bevindingen, over.herstelpunten], id))
          }
          const ongekenden = over.betrokkenen.filter(({ contactgegevens }) =>
            canonical(contactgegevens) !== canonical(geenContactgegevens)
          )
          for (const { voor } of over.herstelpunten) assert.include(ongekenden.map(({ id }) => id as string), voor.id)
        })), werelden))
  })
