import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { TestClock } from "effect/testing"
import {
  Beleid,
  Contactgegevens,
  type Identificatie,
  Klantcontactgegevens,
  ontkoppelBetrokkene,
  type Partijgegevens,
  type PartijId,
  type Reconciliatie,
  regelnamen,
  registreerBetrokkene,
  registreerPartij,
  verwijderBetrokkene,
  wijsBevindingAf
} from "../../../src/index.ts"
import { koppelgronden } from "../../../src/reconciliatie/voorstel.ts"
import { read } from "../../decoding.ts"
import { anna, operator, registratie } from "../steps/registratie.ts"
import { allBevindingen, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night } from "../worlds/night.ts"
import { betrokkeneIn } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { gegevensOfWietske, partijOfWietske } from "../worlds/wietske.ts"

const largestBlock = 5
const linking = read(Beleid, { koppelOpGronden: [...koppelgronden], grootsteBlok: largestBlock })

const letter = (place: number): string => String.fromCodePoint(97 + place)

/** Wietske as a partij and as an ongekende betrokkene, and as many others as there are places, each made for its place. */
const amongOthers = Effect.fnUntraced(function*(others: number, other: (place: number) => object) {
  yield* emptyRegister
  yield* registreerPartij(partijOfWietske)
  for (let place = 0; place < others; place++) {
    yield* registreerPartij({ ...anna, ...other(place) } as object as Partijgegevens)
  }
  return (yield* registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))).betrokkene.id
})

const someName = (place: number) => ({ voornaam: "Wim", achternaam: `Bewoner${letter(place)}` })

/** Somebody else with her telephone number, and her mailbox in one of many ways to write it. */
const withAddresses = (place: number) => ({
  contactnaam: someName(place),
  digitaleAdressen: gegevensOfWietske.digitaleAdressen.map((one) => ({
    ...one,
    adres: one.soortDigitaalAdres === "email" ? inCapitals(one.adres, place) : one.adres
  }))
})

/** With the letter at that place, and every letter after it, in capitals. */
const inCapitals = (adres: string, place: number): string => adres.slice(0, place) + adres.slice(place).toUpperCase()

/** Somebody with her postal address only; the first has her name too. */
const atPostalAddress = (place: number) => ({
  contactnaam: place === 0 ? gegevensOfWietske.contactnaam : someName(place),
  digitaleAdressen: [],
  correspondentieadres: { ...gegevensOfWietske.bezoekadres, soortCorrespondentieadres: "binnenlands_adres" }
})

/** Somebody who gives her mailbox, in the contact alone, and a name if any is given. */
const givenBy = (gegevens: object, identificatie?: Identificatie) =>
  registreerBetrokkene(
    registratie({
      contactgegevens: read(Contactgegevens, { ...gegevens, digitaleAdressen: [mailbox] }),
      ...(identificatie === undefined ? {} : { identificatie })
    })
  )

const mailbox = gegevensOfWietske.digitaleAdressen.find(({ soortDigitaalAdres }) => soortDigitaalAdres === "email")

const bySomeone = (contactnaam: object | undefined) => () => givenBy(contactnaam === undefined ? {} : { contactnaam })

const herself = (partij: PartijId) => givenBy({}, { soort: "gekozen-partij", partij })

const namesake = Effect.fnUntraced(function*() {
  const { contactnaam } = gegevensOfWietske
  const { id } = yield* registreerPartij({ ...anna, contactnaam, digitaleAdressen: [] } as object as Partijgegevens)
  return yield* herself(id)
})

const unlinked = Effect.fnUntraced(function*(partij: PartijId) {
  const { betrokkene: { id: betrokkene } } = yield* herself(partij)
  yield* ontkoppelBetrokkene({ betrokkene, versie: "elke", door: operator })
})

/** An earlier contact with her data, of which somebody said that it was not she. */
const rejected = Effect.fnUntraced(function*() {
  yield* registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))
  yield* night(commandWith(read(Beleid, {})))
  for (const { id: bevinding, regel, versie } of yield* allBevindingen) {
    if (regel === "mogelijke-partij") {
      yield* wijsBevindingAf({ bevinding, versie, door: operator, reden: "Haar dochter" })
    }
  }
})

const many = () => Effect.forEach(Array.from({ length: 101 }), () => givenBy({}))

const linked = ({ cijfers }: Reconciliatie): number | undefined =>
  cijfers?.regels.find(({ regel }) => regel === "mogelijke-partij")?.hersteld

/** The contract of values that several partijen share. The register is emptied for every test. */
export const sharedValuesContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "240 seconds" })(`Gedeelde waarden (${naam})`, (it) => {
    // Kills: a ground that is held against the candidates only, of whom a large block gives none.
    it.effect.each([0, 1, largestBlock - 1, largestBlock, 2 * largestBlock])(
      "the night links nobody by what others have too: %s others",
      (others) =>
        Effect.gen(function*() {
          const betrokkene = yield* amongOthers(others, withAddresses)
          const foreseen = yield* night(commandWith(linking, { proef: true }))
          const done = yield* night(commandWith(linking))
          assert.strictEqual((yield* betrokkeneIn(betrokkene))?._tag, others === 0 ? "Gekend" : "Ongekend")
          assert.strictEqual(linked(foreseen), others === 0 ? 1 : 0)
          assert.strictEqual(linked(done), others === 0 ? 1 : 0)
          const proposals = (yield* allBevindingen).filter(({ regel }) => regel === "mogelijke-partij")
          assert.deepStrictEqual(proposals.map(({ toestand }) => toestand), [others === 0 ? "opgelost" : "open"])
          const kenmerken = proposals.flatMap((proposal) => proposal.kenmerken)
          assert.deepStrictEqual(
            kenmerken.filter(({ uitkomst }) => uitkomst === "te-vaak-gedeeld").map(({ veld }) => veld),
            others < largestBlock ? [] : ["email", "telefoon"]
          )
        })
    )

    // Kills: a ground by e-mail that is judged without a namesake at the same address, because too many live there.
    it.effect.each([1, 2, largestBlock - 1, largestBlock, 2 * largestBlock])(
      "the night links nobody who may be a namesake at the same address: %s at it",
      (others) =>
        Effect.gen(function*() {
          const betrokkene = yield* amongOthers(others, atPostalAddress)
          const foreseen = yield* night(commandWith(linking, { proef: true }))
          const done = yield* night(commandWith(linking))
          assert.strictEqual((yield* betrokkeneIn(betrokkene))?._tag, "Ongekend")
          assert.notInclude([linked(foreseen), linked(done)], 1)
        })
    )

    // Kills: a ground that is held against partijen only, where a betrokkene gave the value for one contact.
    it.effect.each(
      [
        ["somebody of her name, who is another partij", namesake, false],
        ["somebody with another name", bySomeone({ voornaam: "Wim", achternaam: "Bewoner" }), false],
        ["so many that nobody can tell", many, false],
        ["somebody who was unlinked", unlinked, false],
        ["somebody who is not she, as a person said", rejected, false],
        ["herself, when she was not identified", bySomeone(gegevensOfWietske.contactnaam), true],
        ["herself, linked", herself, true]
      ] as const
    )(
      "the night links nobody by what a betrokkene gave who is somebody else: %s",
      ([, earlier, isLinked]) =>
        Effect.gen(function*() {
          yield* emptyRegister
          const { id } = yield* registreerPartij(partijOfWietske)
          yield* earlier(id)
          const { betrokkene } = yield* registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))
          const foreseen = yield* night(commandWith(linking, { proef: true }))
          const done = yield* night(commandWith(linking))
          assert.strictEqual((yield* betrokkeneIn(betrokkene.id))?._tag, isLinked ? "Gekend" : "Ongekend")
          assert.deepStrictEqual([linked(foreseen), linked(done)].map((count) => (count ?? 0) > 0), [
            isLinked,
            isLinked
          ])
        })
    )

    // Kills: a value that is said to go with this run, where a person or the rules of the run keep it.
    it.effect.each(
      [
        ["its data goes", regelnamen, false, true],
        ["a person keeps its data", regelnamen, true, false],
        ["this run keeps its data", ["mogelijke-partij"], false, false]
      ] as const
    )("what somebody else gave long ago counts unless it goes with the same run: %s", (
      [, regels, isKept, isLinked]
    ) =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 24))
        yield* emptyRegister
        yield* registreerPartij(partijOfWietske)
        const nieuw = read(Klantcontactgegevens, {
          kanaal: "balie",
          onderwerp: "x",
          plaatsgevondenOp: "2010-01-01T12:00:00Z"
        })
        yield* registreerBetrokkene(registratie({
          klantcontact: { nieuw },
          contactgegevens: read(Contactgegevens, { contactnaam: { voornaam: "Wim" }, digitaleAdressen: [mailbox] })
        }))
        const policy = { ...linking, bewaartermijnen: [{ dagen: 3650 }], anonimiseer: false }
        yield* night(commandWith(policy))
        for (const { id: bevinding, regel, versie } of isKept ? yield* allBevindingen : []) {
          if (regel !== "bewaartermijn-verstreken") continue
          yield* wijsBevindingAf({ bevinding, versie, door: operator, reden: "Bezwaar" })
        }
        const { betrokkene } = yield* registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))
        yield* night(commandWith({ ...policy, anonimiseer: true }, { regels }))
        assert.strictEqual((yield* betrokkeneIn(betrokkene.id))?._tag, isLinked ? "Gekend" : "Ongekend")
      }))

    it.effect("the night links once nobody else gave the value any more, also if it goes on from an earlier one", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        yield* registreerPartij(partijOfWietske)
        const other = yield* givenBy({ contactnaam: { voornaam: "Wim", achternaam: "Bewoner" } })
        const { betrokkene } = yield* registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))
        const { id: vorige, watermerk: sinds } = yield* night(commandWith(linking))
        yield* verwijderBetrokkene(other.betrokkene.id, other.betrokkene.versie)
        const done = yield* night(commandWith(linking, { sinds, vorige }))
        assert.strictEqual(linked(done), 1)
        assert.strictEqual((yield* betrokkeneIn(betrokkene.id))?._tag, "Gekend")
      }))
  })
