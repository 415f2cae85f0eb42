import { assert } from "@effect/vitest"
import { Effect, Option } from "effect"
import { accepteerBevinding, type Regel, type ReportedBevinding, zoekTegenstrijdigheden } from "../../../src/index.ts"
import { allBevindingen } from "../worlds/night-register.ts"
import { balie } from "./registratie.ts"

/** All open findings with a proposal. */
export const openVoorstellen = Effect.map(
  allBevindingen,
  (all) => all.filter(({ toestand, voorstel }) => toestand === "open" && voorstel !== undefined)
)

/**
 * Accepts the finding, at the version it was read. Of partijen that contradict each other, it chooses the values of the
 * one that stays.
 */
export const accepteer = Effect.fnUntraced(function*({ id, versie }: ReportedBevinding) {
  const found = yield* Effect.option(zoekTegenstrijdigheden(id))
  const keuze = Option.map(found, ({ blijft, tegenstrijdigheden, vervalt }) => ({
    keuzes: Object.fromEntries(tegenstrijdigheden.map(({ veld }) => [veld, "blijft" as const])),
    versies: { blijft: blijft.versie, vervalt: vervalt.versie }
  }))
  return yield* accepteerBevinding({
    bevinding: id,
    versie,
    door: balie,
    ...Option.match(keuze, { onNone: () => ({}), onSome: (keuze) => ({ keuze }) })
  })
})

/** The only finding of the rule. */
export const bevindingVan = (regel: Regel) =>
  Effect.map(
    allBevindingen,
    (all) => all.find((bevinding) => bevinding.regel === regel) ?? assert.fail(`a finding of ${regel}`)
  )
