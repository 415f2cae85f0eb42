import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  type Betrokkene,
  Betrokkenen,
  Bevindingen,
  Dossiers,
  Klantcontacten,
  nextVersie,
  Partijen,
  type RecordReference
} from "../../../src/index.ts"
import { alleenVandaag, balie } from "../steps/command.ts"
import { alsMelding, maandag, overRecords, verseRun, woensdag } from "../worlds/fresh-bevinding.ts"
import { verseBetrokkene, versePartij, versKlantcontact } from "../worlds/fresh.ts"
import type { Register } from "../worlds/surroundings.ts"

/** Two klantcontacten: of the first a betrokkene linked to a partij and one who is not, of the second one linked to the same partij. */
const gevuld = Effect.gen(function*() {
  const [klantcontacten, partijen, betrokkenen] = [yield* Klantcontacten, yield* Partijen, yield* Betrokkenen]
  const [eerste, tweede, partij, vrij] = [
    yield* versKlantcontact(),
    yield* versKlantcontact(),
    yield* versePartij(),
    yield* versePartij()
  ]
  for (const klantcontact of [eerste, tweede]) yield* klantcontacten.voegToe(klantcontact)
  for (const ander of [partij, vrij]) yield* partijen.voegToe(ander)
  const gemeenschappelijk = {
    rol: "klant",
    initiator: true,
    contactgegevens: alleenVandaag,
    registratiedatum: maandag,
    versie: eerste.versie,
    id: "",
    klantcontact: ""
  }
  const gekend = {
    ...gemeenschappelijk,
    _tag: "Gekend",
    partij: "",
    grond: { soort: "gekozen-partij", door: balie, op: maandag }
  } as unknown as Betrokkene
  const gekoppeld: Betrokkene = yield* verseBetrokkene(gekend, eerste.id, partij.id)
  const ongekend: Betrokkene = yield* verseBetrokkene(
    { ...gemeenschappelijk, _tag: "Ongekend" } as unknown as Betrokkene,
    eerste.id,
    partij.id
  )
  const elders: Betrokkene = yield* verseBetrokkene(gekend, tweede.id, partij.id)
  for (const betrokkene of [gekoppeld, ongekend, elders]) yield* betrokkenen.voegToe(betrokkene)
  return { eerste, tweede, partij, vrij, gekoppeld, ongekend, elders }
})

type Inhoud = Effect.Success<typeof gevuld>

type Wijziging = (inhoud: Inhoud) => Effect.Effect<void, unknown, Betrokkenen | Klantcontacten | Partijen>

const schrijfKlantcontact: Wijziging = ({ eerste }) =>
  Klantcontacten.use((alle) => alle.vervang({ ...eerste, versie: nextVersie(eerste.versie) }, eerste.versie))
const schrijfBetrokkene: Wijziging = ({ elders }) =>
  Betrokkenen.use((alle) => alle.vervang({ ...elders, versie: nextVersie(elders.versie) }, elders.versie))
const schrijfPartij: Wijziging = ({ partij }) =>
  Partijen.use((alle) => alle.vervang({ ...partij, versie: nextVersie(partij.versie) }, partij.versie))

/** What is written after the number that the run looks from, or as the last thing up to it (kills: one that is off by one). */
const wijzigingen: ReadonlyArray<{
  readonly wat: string
  readonly vooraf?: Wijziging
  readonly doe: Wijziging
  readonly opgelost: ReadonlyArray<keyof Inhoud>
}> = [
  {
    wat: "the klantcontact was written just before",
    vooraf: schrijfKlantcontact,
    doe: () => Effect.void,
    opgelost: []
  },
  { wat: "a betrokkene was written just before", vooraf: schrijfBetrokkene, doe: () => Effect.void, opgelost: [] },
  { wat: "the partij was written just before", vooraf: schrijfPartij, doe: () => Effect.void, opgelost: [] },
  { wat: "the klantcontact is written", doe: schrijfKlantcontact, opgelost: ["eerste", "gekoppeld", "ongekend"] },
  { wat: "a betrokkene is written", doe: schrijfBetrokkene, opgelost: ["tweede", "elders"] },
  {
    wat: "a betrokkene is added",
    doe: ({ eerste, ongekend, partij }) =>
      Effect.flatMap(
        verseBetrokkene(ongekend, eerste.id, partij.id) as Effect.Effect<Betrokkene>,
        (nieuw) => Betrokkenen.use((alle) => alle.voegToe(nieuw))
      ),
    opgelost: ["eerste", "gekoppeld", "ongekend"]
  },
  {
    wat: "a betrokkene is deleted",
    doe: ({ ongekend }) => Betrokkenen.use((alle) => alle.verwijder(ongekend.id, ongekend.versie)),
    opgelost: ["ongekend"]
  },
  {
    wat: "the partij is written",
    doe: schrijfPartij,
    opgelost: ["eerste", "tweede", "partij", "gekoppeld", "ongekend", "elders"]
  },
  {
    wat: "a partij is deleted",
    doe: ({ vrij }) => Partijen.use((alle) => alle.verwijder(vrij.id, vrij.versie)),
    opgelost: ["vrij"]
  },
  {
    wat: "a klantcontact is deleted",
    doe: ({ tweede }) => Klantcontacten.use((alle) => alle.verwijder(tweede.id, tweede.versie)),
    opgelost: ["tweede", "elders"]
  }
]

const soorten: { readonly [naam in keyof Inhoud]: RecordReference["soort"] } = {
  eerste: "klantcontact",
  tweede: "klantcontact",
  partij: "partij",
  vrij: "partij",
  gekoppeld: "betrokkene",
  ongekend: "betrokkene",
  elders: "betrokkene"
}

/** The contract of the port Bevindingen, of what a run solves that looked only at what was written since another. */
export const bevindingenSindsContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Bevindingen sinds (${naam})`, (it) => {
    for (const { doe, opgelost, vooraf, wat } of wijzigingen) {
      it.effect(`findings about what the run looked at are solved and no others: ${wat}`, () =>
        Effect.gen(function*() {
          const [bevindingen, dossiers, inhoud] = [yield* Bevindingen, yield* Dossiers, yield* gevuld]
          const namen = Object.keys(soorten) as ReadonlyArray<keyof Inhoud>
          const gevonden = [
            ...overRecords(namen.map((naam) => ({ soort: soorten[naam], id: inhoud[naam].id })), "onbereikbaar"),
            // Of another register nothing is known here.
            ...overRecords([{ soort: "andere-partij", id: inhoud.partij.id }], "onbereikbaar")
          ]
          yield* bevindingen.meld(yield* verseRun, maandag, yield* Effect.forEach(gevonden, alsMelding))
          if (vooraf !== undefined) yield* vooraf(inhoud)
          const sinds = yield* dossiers.changePosition
          yield* doe(inhoud)
          const nu = yield* dossiers.changePosition
          const aantallen = yield* bevindingen.resolve(yield* verseRun, ["onbereikbaar"], sinds, balie, woensdag)
          const toestanden = (yield* bevindingen.recognise(gevonden)).map((bekend) =>
            Option.getOrThrow(bekend).toestand
          )
          assert.deepStrictEqual(
            namen.filter((_, plaats) => toestanden[plaats] === "opgelost"),
            namen.filter((naam) => opgelost.includes(naam))
          )
          assert.strictEqual(toestanden.at(-1), "open")
          assert.isAtLeast(aantallen.get("onbereikbaar") ?? 0, opgelost.length)
          // Later nothing was written; what is gone stays so.
          assert.strictEqual(
            (yield* bevindingen.resolve(yield* verseRun, ["onbereikbaar"], nu, balie, woensdag)).get("onbereikbaar") ??
              0,
            0
          )
        }))
    }
  })
