import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  accepteerBevinding,
  heropenBevinding,
  Partijen,
  type Partijgegevens,
  type PartijId,
  registreerBetrokkene,
  registreerPartij,
  type ReportedBevinding,
  undoBevinding,
  wijsBevindingAf,
  wijzigPartij
} from "../../../src/index.ts"
import { distributeAll, freshAbonnement, heard, soortenVan } from "../steps/delivery-steps.ts"
import { balie, operator, registratie } from "../steps/registratie.ts"
import { freshIdentificator } from "../worlds/fresh.ts"
import { allBevindingen, allHerstelpunten, bevindingIn, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import { betrokkeneIn, partijIn } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { trailOf } from "../worlds/trail.ts"
import { partijOfWietske, wietske } from "../worlds/wietske.ts"

const registreer = (more: object = {}) => registreerPartij({ ...partijOfWietske, ...more } as Partijgegevens)

const chosen = (partij: PartijId) =>
  registreerBetrokkene(registratie({ identificatie: { soort: "gekozen-partij", partij } }))

const partijMet = (id: PartijId) => Effect.map(Partijen.use((partijen) => partijen.zoek(id)), Option.getOrThrow)

const command = ({ id, versie }: ReportedBevinding) => ({ bevinding: id, versie, door: balie })

const merging = Effect.map(
  allBevindingen,
  (all) => all.filter(({ toestand, voorstel }) => toestand === "open" && voorstel?.soort === "samenvoegen")
)

/** The night proposes to merge the two that are left, and somebody accepts. */
const merged = Effect.gen(function*() {
  yield* night(commandWith())
  const [bevinding] = yield* merging
  return yield* accepteerBevinding(command(bevinding ?? assert.fail("a merge")))
})

/** Two partijen of one person, the older without a bsn, merged; a betrokkene of the younger moved along. */
const mergedTwins = Effect.gen(function*() {
  yield* emptyRegister
  const remains = yield* registreer()
  const lapses = yield* registreer({ identificatoren: [freshIdentificator("bsn")], interneNotitie: "Belt graag." })
  const { betrokkene } = yield* chosen(lapses.id)
  return { remains, lapses, betrokkene, bevinding: yield* merged }
})

const change = (id: PartijId, gegevens: object) =>
  Effect.flatMap(
    partijMet(id),
    (partij) => wijzigPartij(id, "elke", { ...partij.gegevens, ...gegevens } as Partijgegevens)
  )

/** A later change of the partij, and whether it touches what the merge of {@link mergedTwins} changed. */
const changes = fc.subarray([
  { veld: "organisatie", gegevens: { voorkeurstaal: { code: "fra", naam: "Frans" } }, touches: false },
  { veld: "bezoekadres", gegevens: { indicatieGeheimhouding: true }, touches: false },
  { veld: "interneNotitie", gegevens: { interneNotitie: "Belt nooit." }, touches: true },
  { veld: "identificatoren", gegevens: { identificatoren: [freshIdentificator("bsn")] }, touches: true }
], { minLength: 1 })

/**
 * The contract of undoing field by field, of deciding again, and of what the night makes of it. The register is emptied
 * for every test: nobody else may use it.
 */
export const undoFieldByFieldContract = (naam: string, register: RegisterUnderTest, werelden = 8) =>
  it.layer(register, { timeout: "240 seconds" })(`Veld voor veld ongedaan maken (${naam})`, (it) => {
    // Kills: a refusal for any change of version, a later change that is lost, a field that is not named.
    it.effect("B12: a merge is undone unless a field that it changed was changed since; other changes stay", () =>
      property(changes, (later) =>
        onPeildatum(Effect.gen(function*() {
          const { betrokkene, bevinding, lapses, remains } = yield* mergedTwins
          const touched: Array<string> = []
          for (const { gegevens, touches, veld } of later) {
            yield* change(remains.id, gegevens)
            if (touches) touched.push(veld)
          }
          const nu = yield* partijIn(remains.id)
          if (touched.length > 0) {
            assert.deepInclude(yield* Effect.flip(undoBevinding(command(bevinding))), {
              _tag: "SindsdienGewijzigd",
              gewijzigd: [{ record: { soort: "partij", id: remains.id }, velden: touched.toSorted() }]
            })
            assert.deepStrictEqual(yield* partijIn(remains.id), nu)
            assert.isUndefined(yield* partijIn(lapses.id))
            return
          }
          yield* undoBevinding(command(bevinding))
          const restored = (yield* partijMet(remains.id)).gegevens
          assert.deepInclude<object>({ ...restored }, Object.assign({}, ...later.map(({ gegevens }) => gegevens)))
          assert.deepStrictEqual(restored.identificatoren, [])
          assert.isUndefined(restored.interneNotitie)
          assert.deepInclude(yield* betrokkeneIn(betrokkene.id), { partij: lapses.id })
        })), werelden))

    // Kills: what was received for one partij that stays at the other, or is lost with the merge.
    it.effect("32: a merge that is undone gives each partij back what was received for it", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const kept = (stad: string) => ({ zoalsOntvangen: { bezoekadres: { stad }, voorkeurstaal: stad.slice(0, 3) } })
        const adressen = (adres: string) => ({
          digitaleAdressen: [
            ...partijOfWietske.digitaleAdressen,
            { soortDigitaalAdres: "telefoonnummer-zoals-ontvangen", adres }
          ]
        })
        const { bezoekadres: _, ...rest } = partijOfWietske
        const made = (stad: string, adres: string, more: object = {}) =>
          registreerPartij({ ...rest, ...kept(stad), ...adressen(adres), ...more } as Partijgegevens)
        const remains = yield* made("Proefdorp", "+01")
        const lapses = yield* made("Proefstad", "+02", { identificatoren: [freshIdentificator("bsn")] })
        const bevinding = yield* merged
        const one = (yield* partijMet(remains.id)).gegevens
        assert.deepStrictEqual(
          one.digitaleAdressen.flatMap(({ adres, soortDigitaalAdres }) =>
            soortDigitaalAdres === "telefoonnummer-zoals-ontvangen" ? [adres] : []
          ).toSorted(),
          ["+01", "+02"]
        )
        yield* undoBevinding(command(bevinding))
        for (const { gegevens, id } of [remains, lapses]) {
          assert.deepStrictEqual((yield* partijMet(id)).gegevens, gegevens)
        }
      })))

    it.effect("B9: both are secret if the merged one became so since, for nobody knows who of the two asked for it", () =>
      onPeildatum(Effect.gen(function*() {
        for (const secret of [true, false]) {
          const { bevinding, lapses, remains } = yield* mergedTwins
          yield* change(remains.id, { indicatieGeheimhouding: secret })
          yield* undoBevinding(command(bevinding))
          for (const { id } of [remains, lapses]) {
            assert.strictEqual((yield* partijMet(id)).gegevens.indicatieGeheimhouding, secret)
          }
        }
      })))

    // Kills: a version instead of the values, and a herstelpunt or a link that is forgotten with a later merge.
    it.effect("a later merge that was undone itself is no change: all return to where they were, and nothing is kept", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene, bevinding: first, lapses, remains } = yield* mergedTwins
        const latest = yield* registreer()
        const second = yield* merged
        assert.strictEqual(second.voorstel?.soort === "samenvoegen" ? second.voorstel.blijft : "", remains.id)
        assert.isUndefined(yield* partijIn(latest.id))
        yield* undoBevinding(command(second))
        yield* undoBevinding(command(first))
        for (const partij of [remains, lapses, latest]) assert.isDefined(yield* partijIn(partij.id))
        assert.deepInclude(yield* betrokkeneIn(betrokkene.id), { partij: lapses.id })
        assert.deepStrictEqual(yield* allHerstelpunten, [])
      })))

    it.effect("the other way round it is refused, and names the partij that is gone; then it can be done in order", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const oldest = yield* registreer({ bezoekadres: undefined })
        const [remains, lapses] = [yield* registreer(), yield* registreer()]
        const { betrokkene } = yield* chosen(lapses.id)
        yield* night(commandWith())
        const pair = (yield* merging).find(({ voorstel }) =>
          voorstel?.soort === "samenvoegen" && voorstel.blijft === remains.id && voorstel.vervalt === lapses.id
        ) ?? assert.fail("a merge of the younger two")
        const first = yield* accepteerBevinding(command(pair))
        const second = yield* merged
        assert.deepInclude(yield* betrokkeneIn(betrokkene.id), { partij: oldest.id })
        assert.deepInclude(yield* Effect.flip(undoBevinding(command(first))), {
          _tag: "SindsdienGewijzigd",
          gewijzigd: [{ record: { soort: "partij", id: remains.id }, velden: [] }]
        })
        yield* undoBevinding(command(second))
        yield* undoBevinding(command(first))
        assert.deepInclude(yield* betrokkeneIn(betrokkene.id), { partij: lapses.id })
      })))

    it.effect("an undone link is not found again, in any way, until the data change or it is opened again", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene, partij } = yield* wietske
        yield* night(commandWith())
        const found = (yield* allBevindingen).find(({ regel }) => regel === "mogelijke-partij") ?? assert.fail("a link")
        const undone = yield* undoBevinding(command(yield* accepteerBevinding(command(found))))
        const open = Effect.map(
          allBevindingen,
          (all) => all.filter(({ toestand }) => toestand === "open").map(({ regel }) => regel)
        )
        yield* night(commandWith())
        assert.notInclude(yield* open, "gegevens-van-partij-in-ongekende")
        assert.notInclude(yield* open, "mogelijke-partij")
        const rejected = (yield* bevindingIn(undone.id)) ?? assert.fail("still there")
        const reopened = yield* heropenBevinding({ ...command(rejected), reden: "Zij is het toch." })
        yield* accepteerBevinding(command(reopened))
        assert.deepInclude(yield* betrokkeneIn(betrokkene.id), { partij: partij.id })
      })))

    it.effect("a rejected finding is opened again with a reason, accounted for and told; no other can be", () =>
      onPeildatum(Effect.gen(function*() {
        const abonnement = freshAbonnement()
        yield* wietske
        yield* night(commandWith())
        yield* distributeAll([])
        const found = (yield* allBevindingen).find(({ regel }) => regel === "mogelijke-partij") ?? assert.fail("a link")
        assert.strictEqual(
          yield* errorOf(heropenBevinding({ ...command(found), reden: "Toch." })),
          "BevindingNietAfgewezen"
        )
        const rejected = yield* wijsBevindingAf({ ...command(found), reden: "Een ander." })
        assert.strictEqual(
          yield* errorOf(heropenBevinding({ ...command(found), reden: "Toch." })),
          "VersieConflict"
        )
        const reopened = yield* heropenBevinding({ ...command(rejected), door: operator, reden: "Toch niet." })
        assert.deepInclude(reopened, { toestand: "open" })
        assert.deepInclude(reopened.besluit, { wijze: "heropend", door: operator, reden: "Toch niet." })
        yield* night(commandWith())
        const present = (yield* bevindingIn(found.id)) ?? assert.fail("still there")
        assert.deepStrictEqual([present.toestand, present.besluit], ["open", reopened.besluit])
        yield* accepteerBevinding(command(present))
        yield* distributeAll([abonnement])
        const record = { soort: "bevinding", id: found.id } as const
        assert.deepStrictEqual((yield* trailOf(record)).map(({ soort }) => soort), [
          "afgewezen",
          "heropend",
          "geaccepteerd"
        ])
        // Each event waits until the one before it is delivered.
        const told = [
          yield* heard(abonnement, record),
          yield* heard(abonnement, record),
          yield* heard(abonnement, record)
        ]
        assert.deepStrictEqual(soortenVan(told.flat()), [
          "bevinding-afgewezen",
          "bevinding-heropend",
          "bevinding-geaccepteerd"
        ])
      })))
  })
