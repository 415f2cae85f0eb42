import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  Beleid,
  type Partijgegevens,
  type Reconciliatie,
  registreerBetrokkene,
  registreerPartij
} from "../../../src/index.ts"
import { koppelgronden } from "../../../src/reconciliatie/voorstel.ts"
import { read } from "../../decoding.ts"
import { anna, registratie } from "../steps/registratie.ts"
import { allBevindingen, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night } from "../worlds/night.ts"
import { betrokkeneIn } from "../worlds/record-in.ts"
import type { Register } from "../worlds/surroundings.ts"
import { gegevensOfWietske, partijOfWietske } from "../worlds/wietske.ts"

const largestBlock = 5
const linking = read(Beleid, { koppelOpGronden: [...koppelgronden], grootsteBlok: largestBlock })

const letter = (place: number): string => String.fromCodePoint(97 + place)

/** Wietske as a partij and as an ongekende betrokkene, and so many others with her telephone number and mailbox. */
const amongOthers = Effect.fnUntraced(function*(others: number) {
  yield* emptyRegister
  yield* registreerPartij(partijOfWietske)
  for (let place = 0; place < others; place++) {
    const { digitaleAdressen } = gegevensOfWietske
    const contactnaam = { voornaam: "Wim", achternaam: `Bewoner${letter(place)}` }
    yield* registreerPartij({ ...anna, contactnaam, digitaleAdressen } as object as Partijgegevens)
  }
  return (yield* registreerBetrokkene(registratie({ contactgegevens: gegevensOfWietske }))).betrokkene.id
})

const linked = ({ cijfers }: Reconciliatie): number | undefined =>
  cijfers?.regels.find(({ regel }) => regel === "mogelijke-partij")?.hersteld

/** The contract of values that several partijen share. The register is emptied for every test. */
export const sharedValuesContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "240 seconds" })(`Gedeelde waarden (${naam})`, (it) => {
    // Kills: a ground that is held against the candidates only, of whom a large block gives none.
    it.effect.each([0, 1, largestBlock - 1, largestBlock, 2 * largestBlock])(
      "the night links nobody by what others have too: %s others",
      (others) =>
        Effect.gen(function*() {
          const betrokkene = yield* amongOthers(others)
          const foreseen = yield* night(commandWith(linking, { proef: true }))
          const done = yield* night(commandWith(linking))
          assert.strictEqual((yield* betrokkeneIn(betrokkene))?._tag, others === 0 ? "Gekend" : "Ongekend")
          assert.strictEqual(linked(foreseen), others === 0 ? 1 : 0)
          assert.strictEqual(linked(done), others === 0 ? 1 : 0)
          const proposals = (yield* allBevindingen).filter(({ regel }) => regel === "mogelijke-partij")
          assert.deepStrictEqual(proposals.map(({ toestand }) => toestand), [others === 0 ? "opgelost" : "open"])
        })
    )
  })
