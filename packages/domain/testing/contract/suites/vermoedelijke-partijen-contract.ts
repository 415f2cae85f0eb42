import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"
import {
  BevindingReden,
  blockingKeys,
  Dossiers,
  fullInzage,
  geenBeleid,
  geenContactgegevens,
  type Inzagerecht,
  type Kenmerk,
  maximumVermoedelijkePartijen,
  type Partijgegevens,
  profileOfContactgegevens,
  registreerBetrokkene,
  registreerPartij,
  wegingenVan,
  wijsBevindingAf,
  zoekVermoedelijkeDubbelen,
  zoekVermoedelijkePartijen
} from "../../../src/index.ts"
import { kindsOfKeys } from "../../../src/reconciliatie/koppelen/kinds-of-keys.ts"
import { sharingOf } from "../../../src/reconciliatie/koppelen/sharing-of.ts"
import { canonicalText } from "../../../src/values/canonical-text.ts"
import { circumstances } from "../../arbitraries/circumstances.ts"
import { dossiersVan } from "../../arbitraries/dossier.ts"
import { nightWorld } from "../../arbitraries/night-world.ts"
import { read } from "../../decoding.ts"
import { anna, operator, registratie } from "../steps/registratie.ts"
import { allBevindingen, emptyRegister, metWereld } from "../worlds/night-register.ts"
import { commandWith, night } from "../worlds/night.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gegevensOfWietske, partijOfWietske } from "../worlds/wietske.ts"

const hidden = { ...fullInzage, geheim: false }

const times = (count: number, gegevens: Partijgegevens) =>
  Effect.forEach(Array.from({ length: count }), () => registreerPartij(gegevens))

/** Somebody of another name with these of her data. */
const somebodyElse = (gegevens: object) =>
  ({
    ...anna,
    contactnaam: { voornaam: "Xerxes", achternaam: "Quasi" },
    digitaleAdressen: [],
    ...gegevens
  }) as object as Partijgegevens

/** How many others have each field. */
const countsIn = (found: { readonly kenmerken: ReadonlyArray<Kenmerk> } | undefined) =>
  Object.fromEntries(
    (found?.kenmerken ?? []).filter(({ veld }) => veld !== "huishouden").map(({ anderen, veld }) => [veld, anderen])
  )

/** The contract of what a register answers when somebody asks by day who it may be. The register is emptied for every test. */
export const vermoedelijkePartijenContract = (naam: string, register: RegisterUnderTest, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Vermoedelijke partijen (${naam})`, (it) => {
    // Kills: keys of the domain that are not those of the register, a block that counts otherwise than the night's.
    it.effect("by day the same partijen share a value as by night", () => {
      let shared = 0
      return property(
        fc.tuple(nightWorld, circumstances),
        ([wereld, { beleid: { grootsteBlok } }]) =>
          Effect.gen(function*() {
            yield* metWereld(wereld)
            const dossiers = yield* Dossiers
            const { klantcontacten } = dossiersVan({ ...wereld, oldForms: new Set() }, grootsteBlok)
            const ongekenden = klantcontacten.flatMap(({ betrokkenen }) => betrokkenen).flatMap((one) =>
              one.betrokkene._tag === "Ongekend"
                ? [{ ...one, keys: blockingKeys(profileOfContactgegevens(one.betrokkene.contactgegevens)) }]
                : []
            )
            const ofAll = sharingOf(
              yield* dossiers.sharing(ongekenden.flatMap(({ keys }) => keys), grootsteBlok),
              grootsteBlok
            )
            for (const { candidates, keys, largeBlocks } of ongekenden) {
              const { largeKeys, partijen } = yield* dossiers.sharing(keys, grootsteBlok)
              assert.deepStrictEqual(kindsOfKeys(largeKeys), largeBlocks)
              assert.deepStrictEqual(partijen.map(({ id }) => id), candidates.map(({ id }) => id))
              assert.deepStrictEqual(ofAll(keys), { partijen, largeBlocks })
              for (const partij of partijen) {
                const { versie: _, ...expected } = candidates.find(({ id }) => id === partij.id) ?? partij
                const { versie: __, ...found } = partij
                assert.strictEqual(canonicalText(found), canonicalText(expected))
              }
              shared += partijen.length
            }
          }),
        werelden
      ).pipe(Effect.tap(() => Effect.sync(() => assert.isAbove(shared, 0))))
    })

    it.effect("the partij is found that the night proposes, for the same reasons", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const partij = yield* registreerPartij(partijOfWietske)
        const { drempel, gezochtOp, nietVergeleken, partijen: [found, ...others] } = yield* zoekVermoedelijkePartijen(
          gegevensOfWietske,
          fullInzage
        )
        assert.deepStrictEqual([found?.partij.id, others, nietVergeleken], [partij.id, [], []])
        assert.deepStrictEqual(gezochtOp, ["email", "telefoon", "adres", "naam"])
        yield* registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))
        yield* night(commandWith(geenBeleid))
        const [proposal] = (yield* allBevindingen).filter(({ regel }) => regel === "mogelijke-partij")
        const kenmerken = proposal?.kenmerken
        assert.deepStrictEqual(found?.kenmerken, kenmerken)
        const [weging] = proposal === undefined ? [] : wegingenVan(proposal)
        assert.deepStrictEqual([weging?.drempel, weging?.kans], [drempel, found?.kans])
        assert.isAbove(found?.kans ?? 0, 0.9)
        assert.approximately(
          found?.score ?? 0,
          (kenmerken ?? []).reduce((sum, { gewicht = 0 }) => sum + gewicht, 0),
          0.05
        )
        const nobody = yield* zoekVermoedelijkePartijen(geenContactgegevens, fullInzage)
        assert.deepStrictEqual([nobody.partijen, nobody.gezochtOp], [[], []])
      }))

    it.effect("a probable double is told before it is made, and the night finds it", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const before = yield* doublesOf(partijOfWietske, fullInzage)
        assert.deepStrictEqual(before.partijen, [])
        const partij = yield* registreerPartij(partijOfWietske)
        const { partijen: [found] } = yield* doublesOf(partijOfWietske, fullInzage)
        assert.strictEqual(found?.partij.id, partij.id)
        yield* registreerPartij(partijOfWietske)
        yield* night(commandWith(geenBeleid))
        const [proposal] = (yield* allBevindingen).filter(({ regel }) => regel === "dubbele-partij-vermoeden")
        assert.deepStrictEqual(found?.kenmerken, proposal?.kenmerken)
      }))

    // Kills: a count of the two themselves, of those who share another value, or only of those who are candidates.
    it.effect("by day and by night the same number of others have each value", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        yield* registreerPartij(partijOfWietske)
        yield* times(2, somebodyElse({ digitaleAdressen: partijOfWietske.digitaleAdressen }))
        yield* registreerPartij(somebodyElse({ bezoekadres: partijOfWietske.bezoekadres, indicatieActief: false }))
        const expected = { achternaam: undefined, voornaam: undefined, email: 2, telefoon: 2, adres: 1, naam: 0 }
        const { partijen: [found] } = yield* zoekVermoedelijkePartijen(gegevensOfWietske, fullInzage)
        assert.deepStrictEqual(countsIn(found), expected)
        const { partijen: [double] } = yield* doublesOf(partijOfWietske, fullInzage)
        assert.deepStrictEqual(countsIn(double), expected)
        yield* registreerPartij(partijOfWietske)
        yield* night(commandWith(geenBeleid))
        const [merge] = (yield* allBevindingen).filter(({ regel, voorstel }) =>
          regel === "dubbele-partij-vermoeden" && voorstel !== undefined
        ).filter(({ kenmerken }) => kenmerken.some(({ veld }) => veld === "naam"))
        assert.deepStrictEqual(countsIn(merge), expected)
        yield* registreerPartij(somebodyElse({
          digitaleAdressen: partijOfWietske.digitaleAdressen,
          indicatieGeheimhouding: true
        }))
        const { partijen: [seen] } = yield* doublesOf(partijOfWietske, fullInzage)
        assert.strictEqual(countsIn(seen)["telefoon"], 4)
        // A count of somebody whom the caller may not see would confirm his number.
        const { partijen: [unseen] } = yield* doublesOf(partijOfWietske, hidden)
        assert.strictEqual(countsIn(unseen)["telefoon"], 3)
      }))

    // Kills: a digest or a state that depends on how many others there are.
    it.effect("a rejected proposal stays rejected when others come to share a value, and says that they do", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        yield* registreerPartij(partijOfWietske)
        yield* registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))
        yield* night(commandWith(geenBeleid))
        const [proposal] = (yield* allBevindingen).filter(({ regel }) => regel === "mogelijke-partij")
        if (proposal === undefined) return assert.fail("a proposal")
        const { id, versie } = proposal
        yield* wijsBevindingAf({ bevinding: id, versie, door: operator, reden: read(BevindingReden, "een ander") })
        yield* times(1, somebodyElse({ digitaleAdressen: partijOfWietske.digitaleAdressen }))
        yield* night(commandWith(geenBeleid))
        const after = (yield* allBevindingen).filter(({ regel }) => regel === "mogelijke-partij")
        assert.deepStrictEqual(after.map((one) => [one.id, one.toestand, one.vingerafdruk]), [
          [id, "afgewezen", proposal.vingerafdruk]
        ])
        assert.deepStrictEqual([proposal, ...after].map((one) => countsIn(one)["telefoon"]), [0, 1])
      }))

    it.effect("a partij with geheimhouding is found only by who may see it, and one that is not actief by nobody", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const { id } = yield* registreerPartij({ ...partijOfWietske, indicatieGeheimhouding: true } as Partijgegevens)
        yield* registreerPartij({ ...partijOfWietske, indicatieActief: false } as Partijgegevens)
        for (
          const zoek of [
            zoekVermoedelijkePartijen(gegevensOfWietske, fullInzage),
            doublesOf(partijOfWietske, fullInzage)
          ]
        ) assert.deepStrictEqual((yield* zoek).partijen.map(({ partij }) => partij.id), [id])
        assert.deepStrictEqual((yield* zoekVermoedelijkePartijen(gegevensOfWietske, hidden)).partijen, [])
        assert.deepStrictEqual((yield* doublesOf(partijOfWietske, hidden)).partijen, [])
      }))

    // Kills: a partij that shows that it is there by making a value too common to be compared.
    it.effect("a partij with geheimhouding makes no value too common for who may not see it", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const { id } = yield* registreerPartij(partijOfWietske)
        const sharing = somebodyElse({ digitaleAdressen: partijOfWietske.digitaleAdressen })
        yield* times(geenBeleid.grootsteBlok - 1, sharing)
        const before = yield* zoekVermoedelijkePartijen(gegevensOfWietske, hidden)
        assert.deepStrictEqual([before.nietVergeleken, before.partijen.map(({ partij }) => partij.id)], [[], [id]])
        yield* registreerPartij({ ...sharing, indicatieGeheimhouding: true } as Partijgegevens)
        assert.deepStrictEqual(yield* zoekVermoedelijkePartijen(gegevensOfWietske, hidden), before)
        const seen = yield* zoekVermoedelijkePartijen(gegevensOfWietske, fullInzage)
        assert.deepStrictEqual(seen.nietVergeleken, ["email", "telefoon"])
        yield* registreerPartij(sharing)
        const many = yield* zoekVermoedelijkePartijen(gegevensOfWietske, hidden)
        assert.deepStrictEqual(many.nietVergeleken, ["email", "telefoon"])
      }))

    it.effect("of many only the most probable are told, and of too many only what they share", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const { bezoekadres: _, ...elsewhere } = partijOfWietske
        yield* times(maximumVermoedelijkePartijen, elsewhere as Partijgegevens)
        const { id: best } = yield* registreerPartij(partijOfWietske)
        const { partijen } = yield* zoekVermoedelijkePartijen(gegevensOfWietske, fullInzage)
        assert.lengthOf(partijen, maximumVermoedelijkePartijen)
        assert.strictEqual(partijen[0]?.partij.id, best)
        const scores = partijen.map(({ score }) => score)
        assert.deepStrictEqual(scores, scores.toSorted((one, other) => other - one))
        yield* times(geenBeleid.grootsteBlok, elsewhere as Partijgegevens)
        const many = yield* zoekVermoedelijkePartijen(gegevensOfWietske, fullInzage)
        assert.deepStrictEqual(many.nietVergeleken, ["email", "telefoon"])
        assert.deepStrictEqual(many.partijen.map(({ partij }) => partij.id), [best])
      }))
  })

const doublesOf = (gegevens: Partijgegevens, right: Inzagerecht) =>
  Effect.map(zoekVermoedelijkeDubbelen(gegevens, right), (besides) => besides())
