import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  IdempotentAnswerExpired,
  type Identificator,
  Klantcontacten,
  type KlantcontactId,
  ontkoppelBetrokkene,
  Partijen,
  registreerKlantcontact,
  registreerSideRecord,
  type SideGegevens,
  type SideId,
  SideRecords,
  verwijderBetrokkene,
  verwijderSideRecord
} from "../../../src/index.ts"
import { registreerContact, type RegistreerContactCommand } from "../../../src/use-cases/registreer-contact.ts"
import { anna, bakkerij, operatorIdentity, phoneCall, registratie } from "../steps/registratie.ts"
import { freshIdentificator, freshKanaal, freshKey } from "../worlds/fresh.ts"
import { countOutcomes } from "../worlds/outcomes.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const nobody = "10000000-0000-4000-8000-000000000000"

const commandOf = (kanaal: string, onderwerpobject: { readonly wasKlantcontact?: KlantcontactId } = {}) => {
  const { door, klantcontact: _, ...betrokkene } = registratie()
  return { klantcontact: { ...phoneCall, kanaal }, betrokkene, onderwerpobjecten: [onderwerpobject], door }
}

/** An actor of the register of this name. */
const clerk = (objectId: string): SideGegevens<"actor"> => ({
  naam: "Balie",
  soortActor: "medewerker",
  indicatieActief: true,
  identificator: { objectId, codeObjecttype: "mdw", codeRegister: "hr", codeSoortObjectId: "idf" }
})

const task = { gevraagdeHandeling: "Bel terug", status: "te_verwerken" } as const

const identified = (kanaal: string, identificator: Identificator) => {
  const command = commandOf(kanaal)
  const identificatie = { soort: "identificator", identificator, partijgegevens: anna } as const
  return { ...command, betrokkene: { ...command.betrokkene, identificatie } }
}

const wholeCommand = (kanaal: string) =>
  ({
    ...identified(kanaal, freshIdentificator("bsn")),
    onderwerpobjecten: [{ identificator: { objectId: "1" } }, { identificator: { objectId: "2" } }],
    actoren: [{ gegevens: clerk(kanaal) }, { gegevens: clerk(kanaal) }],
    internetaak: { ...task, actoren: [{ gegevens: clerk(kanaal) }, { gegevens: clerk(`${kanaal}-2`) }] }
  }) satisfies RegistreerContactCommand

const countActoren = (objectId: string) => SideRecords.use((all) => all.count("actor", { objectId }))

/** The contract of registering a klantcontact with everything about it. */
export const contactContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Contact (${naam})`, (it) => {
    it.effect("is made as a whole, and once under a key", () =>
      Effect.gen(function*() {
        const once = { sleutel: freshKey(operatorIdentity), vingerafdruk: "1" }
        const command = { ...commandOf(freshKanaal()), once }
        const made = yield* registreerContact(command)
        assert.deepStrictEqual(yield* registreerContact(command), made)
        const { betrokkene, klantcontact, onderwerpobjecten } = made
        if (betrokkene === undefined) return assert.fail("all of it")
        assert.strictEqual(betrokkene.klantcontact, klantcontact.id)
        assert.deepStrictEqual(
          yield* SideRecords.use((all) => all.beside([{ soort: "klantcontact", ids: [klantcontact.id] }], 10)),
          onderwerpobjecten
        )
        yield* verwijderBetrokkene(betrokkene.id, "elke")
        assert.deepStrictEqual(yield* Effect.flip(registreerContact(command)), new IdempotentAnswerExpired())
      }))

    it.effect("may be a klantcontact alone", () =>
      Effect.gen(function*() {
        const { door, klantcontact } = commandOf(freshKanaal())
        const once = { sleutel: freshKey(operatorIdentity), vingerafdruk: "1" }
        const made = yield* registreerContact({ klantcontact, door, once })
        assert.deepStrictEqual(made, { klantcontact: made.klantcontact, onderwerpobjecten: [], actoren: [] })
        assert.deepStrictEqual(yield* registreerContact({ klantcontact, door, once }), made)
      }))

    it.effect("has actoren that are looked up before they are registered, and a task for them", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const once = { sleutel: freshKey(operatorIdentity), vingerafdruk: "1" }
        const command = { ...wholeCommand(kanaal), once }
        const made = yield* registreerContact(command)
        assert.deepStrictEqual(yield* registreerContact(command), made)
        const { actoren: [first, again], internetaak, klantcontact, onderwerpobjecten } = made
        if (first === undefined || internetaak === undefined) return assert.fail("all of it")
        assert.deepStrictEqual(again, first)
        assert.deepStrictEqual(onderwerpobjecten.map(({ gegevens }) => gegevens.identificator?.objectId), ["1", "2"])
        assert.strictEqual(internetaak.gegevens.klantcontact, klantcontact.id)
        assert.strictEqual(internetaak.gegevens.actoren[0], first.id)
        assert.strictEqual(internetaak.gegevens.actoren.length, 2)
        const took = yield* SideRecords.use((all) => all.count("actorklantcontact", { klantcontact: klantcontact.id }))
        assert.strictEqual(took, 1)
        const other = yield* registreerContact({ ...wholeCommand(freshKanaal()), actoren: [{ id: first.id }] })
        assert.deepStrictEqual(other.actoren, [first])
        // Of another kind, or not wholly identified, it is somebody else.
        const { actoren } = yield* registreerContact({
          ...commandOf(freshKanaal()),
          actoren: [
            { gegevens: { ...clerk(kanaal), soortActor: "geautomatiseerde_actor" } as SideGegevens<"actor"> },
            { gegevens: { ...clerk(kanaal), identificator: { objectId: kanaal } } }
          ]
        })
        assert.isFalse(actoren.some(({ id }) => id === first.id))
        assert.strictEqual(yield* countActoren(kanaal), 3)
        yield* verwijderSideRecord("internetaak", internetaak.id, "elke")
        assert.deepStrictEqual(yield* Effect.flip(registreerContact(command)), new IdempotentAnswerExpired())
      }))

    it.effect("has actoren that are registered once, however many contacts name them at once", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const [one, other] = [{ gegevens: clerk(kanaal) }, { gegevens: clerk(`${kanaal}-2`) }]
        const chosen = (place: number) => place % 2 === 0 ? [one, other] : [other, one]
        const outcomes = yield* countOutcomes(
          Array.from({ length: 20 }, (_, place) =>
            registreerContact({
              ...commandOf(freshKanaal()),
              actoren: chosen(place),
              internetaak: { ...task, actoren: chosen(place + 1) }
            })),
          () => "gelukt"
        )
        assert.deepStrictEqual(outcomes, { gelukt: 20 })
        assert.strictEqual(yield* countActoren(kanaal), 1)
        assert.strictEqual(yield* countActoren(`${kanaal}-2`), 1)
      }))

    it.effect("B5: is not told again under its key once the betrokkene was unlinked", () =>
      Effect.gen(function*() {
        const once = { sleutel: freshKey(operatorIdentity), vingerafdruk: "1" }
        const identificator = freshIdentificator("bsn")
        const command = { ...identified(freshKanaal(), identificator), once }
        const made = yield* registreerContact(command)
        const { betrokkene } = made
        if (betrokkene?._tag !== "Gekend") return assert.fail("identified")
        assert.strictEqual(betrokkene.partij, made.identified?.partij.id)
        assert.strictEqual(betrokkene.grond.soort, "identificator")
        assert.deepStrictEqual(yield* registreerContact(command), made)
        const again = yield* registreerContact(identified(freshKanaal(), identificator))
        assert.deepStrictEqual(again.identified, { uitkomst: "partij-gevonden", partij: made.identified?.partij })
        yield* ontkoppelBetrokkene({ betrokkene: betrokkene.id, versie: "elke", door: command.door })
        assert.deepStrictEqual(yield* Effect.flip(registreerContact(command)), new IdempotentAnswerExpired())
      }))

    it.effect("leaves nothing behind when a part cannot be made", () =>
      Effect.gen(function*() {
        const earlier = yield* registreerKlantcontact({ ...phoneCall, kanaal: freshKanaal() })
        const taken = yield* registreerSideRecord("internetaak", { ...task, klantcontact: earlier.id, actoren: [] })
        const { nummer } = taken.gegevens
        if (nummer === undefined) return assert.fail("a number")
        const unknown = { id: nobody as SideId<"actor"> }
        const wasKlantcontact = nobody as KlantcontactId
        const faults = [
          ["NummerBezet", ({ klantcontact }) => ({ klantcontact: { ...klantcontact, nummer: earlier.nummer } })],
          [
            "IdentificatorTegenstrijdig",
            ({ betrokkene }) => ({
              betrokkene: {
                ...betrokkene,
                identificatie: { ...betrokkene.identificatie, partijgegevens: bakkerij }
              }
            })
          ],
          ["SideRecordNeighbourNotFound", () => ({ onderwerpobjecten: [{}, { wasKlantcontact }] })],
          ["SideRecordNotFound", ({ actoren }) => ({ actoren: [...actoren, unknown] })],
          ["SideRecordNotFound", ({ actoren }) => ({ internetaak: { ...task, actoren: [...actoren, unknown] } })],
          ["SideRecordCombinationTaken", ({ actoren }) => ({ internetaak: { ...task, nummer, actoren } })]
        ] as ReadonlyArray<
          readonly [string, (whole: ReturnType<typeof wholeCommand>) => Partial<RegistreerContactCommand>]
        >
        for (const [expected, wrong] of faults) {
          const kanaal = freshKanaal()
          const whole = wholeCommand(kanaal)
          const refused = yield* Effect.flip(registreerContact({ ...whole, ...wrong(whole) }))
          assert.strictEqual(refused._tag, expected)
          assert.strictEqual(yield* Klantcontacten.use((all) => all.count({ kanaal })), 0)
          assert.strictEqual(yield* countActoren(kanaal), 0)
          const known = yield* Partijen.use((all) =>
            all.zoekOpIdentificator(whole.betrokkene.identificatie.identificator)
          )
          assert.isTrue(Option.isNone(known))
        }
      }))
  })
