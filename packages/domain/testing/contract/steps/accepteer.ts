import { assert } from "@effect/vitest"
import { Effect } from "effect"
import { accepteerBevinding, type Regel, type ReportedBevinding } from "../../../src/index.ts"
import { allBevindingen } from "../worlds/night-register.ts"
import { balie } from "./registratie.ts"

/** All open findings with a proposal. */
export const openVoorstellen = Effect.map(
  allBevindingen,
  (all) => all.filter(({ toestand, voorstel }) => toestand === "open" && voorstel !== undefined)
)

/** Accepts the finding, at the version it was read. */
export const accepteer = ({ id, versie }: ReportedBevinding) =>
  accepteerBevinding({ bevinding: id, versie, door: balie })

/** The only finding of the rule. */
export const bevindingVan = (regel: Regel) =>
  Effect.map(
    allBevindingen,
    (all) => all.find((bevinding) => bevinding.regel === regel) ?? assert.fail(`a finding of ${regel}`)
  )
