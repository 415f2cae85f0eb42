import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  type Contactgegevens,
  ontkoppelBetrokkene,
  registreerBetrokkene,
  registreerPartij,
  undoBevinding
} from "../../../src/index.ts"
import { BetrokkenenAtOnce } from "../../../src/use-cases/each-page-of-betrokkenen.ts"
import { accepteer } from "../steps/accepteer.ts"
import { balie, operator, registratie } from "../steps/registratie.ts"
import { allBevindingen, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night } from "../worlds/night.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { ticking } from "../worlds/ticking.ts"
import { gegevensOfWietske, partijOfWietske } from "../worlds/wietske.ts"

const inPagesOfThree = Effect.provideService(BetrokkenenAtOnce, 3)

/**
 * The contract of rejected findings that name no partij, when that is merged and divided again. The register is emptied for
 * every test.
 */
export const carriedRejectionsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Meegenomen afwijzingen (${naam})`, (it) => {
    for (const side of ["blijft", "vervalt"] as const) {
      // Kills: rejections of which only those that name the partij are carried over.
      it.effect(`that it has the data of the partij that ${side} stands after a merge, and after that is undone`, () =>
        ticking(Effect.gen(function*() {
          yield* emptyRegister
          const partijen = {
            blijft: yield* registreerPartij(partijOfWietske),
            vervalt: yield* registreerPartij(partijOfWietske)
          }
          const { bezoekadres, digitaleAdressen } = gegevensOfWietske
          const email = digitaleAdressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === "email")
          const made = yield* Effect.forEach(
            Array.from({ length: 7 }),
            () =>
              registreerBetrokkene(
                registratie({
                  identificatie: { soort: "gekozen-partij", partij: partijen[side].id },
                  contactgegevens: { bezoekadres, digitaleAdressen: email } as object as Contactgegevens
                })
              )
          )
          yield* Effect.forEach(
            made,
            ({ betrokkene }) => ontkoppelBetrokkene({ betrokkene: betrokkene.id, versie: "elke", door: operator })
          )
          const told = Effect.map(
            allBevindingen,
            (all) => all.filter(({ regel }) => regel === "gegevens-van-partij-in-ongekende")
          )
          assert.lengthOf(yield* told, made.length)
          assert.lengthOf(yield* allBevindingen, made.length, "only that it has the data is rejected")
          yield* night(commandWith(undefined, { regels: ["dubbele-partij-vermoeden"] }))
          const merge = (yield* allBevindingen).find(({ regel }) => regel === "dubbele-partij-vermoeden")
          const merged = yield* inPagesOfThree(accepteer(merge ?? assert.fail("a proposal to merge")))
          yield* night(commandWith())
          assert.isEmpty((yield* told).filter(({ toestand }) => toestand === "open"))
          yield* inPagesOfThree(undoBevinding({ bevinding: merged.id, versie: merged.versie, door: balie }))
          yield* night(commandWith())
          // Of the one that went it was said, and of the one that stayed while it had the same values.
          const open = (yield* told).filter(({ toestand }) => toestand === "open")
          assert.lengthOf(open, side === "blijft" ? made.length : 0)
        })))
    }
  })
