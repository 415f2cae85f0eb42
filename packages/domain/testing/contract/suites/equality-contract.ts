import { assert, it } from "@effect/vitest"
import { type Context, Effect, Layer, Redacted } from "effect"
import * as fc from "fast-check"
import { Betrokkenen, Klantcontacten, Partijen } from "../../../src/index.ts"
import { etmaal, zonderVingerafdruk } from "../steps/night-step.ts"
import { type Stap, stappen } from "../steps/step.ts"
import { vasteOmgeving } from "../worlds/fixed-surroundings.ts"
import { alleBevindingen, alleHerstelpunten, leegRegister } from "../worlds/night-register.ts"
import type { Omgeving, Register } from "../worlds/surroundings.ts"

/** Of these each must have succeeded, and more have been refused than there are of them: else the property shows little. */
const namen = [
  "registreer",
  "koppel",
  "ontkoppel",
  "wijzig betrokkene",
  "verwijder betrokkene",
  "lees betrokkene",
  "contactgegevens",
  "registreer klantcontact",
  "wijzig klantcontact",
  "verwijder klantcontact",
  "registreer partij",
  "wijzig partij",
  "verwijder partij",
  "reconcilieer",
  "accepteer bevinding",
  "wijs bevinding af",
  "maak bevinding ongedaan",
  "anonimiseer klantcontact",
  "inzage",
  "vergeet",
  "zoek betrokkenen",
  "zoek klantcontacten",
  "zoek partijen"
]

interface Antwoord {
  readonly afloop: string
  readonly antwoord: unknown
}

/** What all the steps of one run answered, one after the other, and what the register holds then. */
const doorloop = (omgeving: Context.Context<Omgeving>, run: number, stappen: ReadonlyArray<Stap>) => {
  const { poorten, uitgegeven, volgendeStap } = vasteOmgeving(run)
  const werk = Effect.gen(function*() {
    yield* leegRegister
    const antwoorden: Array<Antwoord> = []
    for (const { doe, naam } of stappen) {
      volgendeStap()
      antwoorden.push(
        yield* Effect.match(doe(uitgegeven), {
          onSuccess: (antwoord) => ({ afloop: `${naam}: gelukt`, antwoord: leesbaar(antwoord) }),
          onFailure: (fout) => ({ afloop: `${naam}: ${fout._tag}`, antwoord: { ...fout } })
        })
      )
    }
    const koppelgeschiedenis = yield* Betrokkenen.use((alle) =>
      Effect.forEach(uitgegeven.betrokkenen, alle.koppelgeschiedenis)
    )
    const bevindingen = (yield* alleBevindingen).map(zonderVingerafdruk)
    return {
      antwoorden,
      inhoud: leesbaar(yield* inhoud),
      koppelgeschiedenis,
      bevindingen,
      herstelpunten: leesbaar(yield* alleHerstelpunten)
    }
  })
  return Effect.runPromise(Effect.provideContext(Effect.provideContext(werk, poorten), omgeving))
}

const alles = { oplopend: true, aantal: 100_000 }

const inhoud = Effect.all({
  klantcontacten: Klantcontacten.use((alle) => alle.browse({}, "plaatsgevondenOp", alles)),
  partijen: Partijen.use((alle) => alle.browse({}, alles)),
  betrokkenen: Betrokkenen.use((alle) => alle.browse({}, "plaatsgevondenOp", alles))
})

/** With what is redacted in the clear, so that a difference shows. */
const leesbaar = (waarde: unknown): unknown => {
  if (Redacted.isRedacted(waarde)) return Redacted.value(waarde)
  if (Array.isArray(waarde)) return waarde.map(leesbaar)
  if (typeof waarde !== "object" || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, leesbaar(deel)]))
}

/**
 * Two registers, both empty and nobody else's, answer any sequence of use cases alike and hold the same afterwards. Kills: every
 * difference in what an adapter keeps, finds, refuses or undoes.
 */
export const gelijkheidContract = (naam: string, een: Register, ander: Register) => {
  it.effect(`B1 to B12: any sequence of use cases ends alike (${naam})`, () =>
    Effect.scoped(Effect.gen(function*() {
      const [links, rechts] = [yield* Layer.build(een), yield* Layer.build(ander)]
      let run = 0
      const aflopen = new Set<string>()
      yield* Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(
            fc.array(stappen, { minLength: 5, maxLength: 30, size: "max" }),
            etmaal,
            async (dag, nacht) => {
              run += 1
              const reeks = [...dag, ...nacht]
              const verwacht = await doorloop(links, run, reeks)
              assert.deepStrictEqual(await doorloop(rechts, run, reeks), verwacht)
              for (const { afloop } of verwacht.antwoorden) aflopen.add(afloop)
            }
          ),
          { numRuns: 100, endOnFailure: false }
        )
      )
      for (const naam of namen) assert.isTrue(aflopen.has(`${naam}: gelukt`), naam)
      assert.isAbove(aflopen.size, 2 * namen.length)
    })), 300_000)
}
