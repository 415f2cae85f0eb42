import { type ExpectedVersie, type Versie, VersieConflict } from "@betrokkene/domain"
import { Effect } from "effect"
import { headerFault } from "../problems/fault.ts"
import { Problem } from "../problems/problem.ts"
import { nameVersion, type TagCondition } from "./entity-tag.ts"

/** The version that a change may be based on, by If-Match and the record as it is now (B12). */
export const expectedVersion = (
  condition: TagCondition,
  { versie }: { readonly versie: Versie }
): Effect.Effect<ExpectedVersie, VersieConflict | Problem> => {
  if (condition === "any") return Effect.succeed("elke")
  if (nameVersion(condition.strong, versie)) return Effect.succeed(versie)
  // Reading the record again would not help: the present version was meant.
  return Effect.fail(nameVersion(condition.weak, versie) ? weakTag() : new VersieConflict())
}

const weakTag = (): Problem => {
  const code = "if-match-zwak"
  const detail = "Een zwakke ETag (W/\"…\") past in If-Match nooit. Stuur de ETag zonder W/, zoals \"3\"."
  return new Problem({ code, detail, faults: [headerFault("If-Match", code, detail)] })
}

/** How often a change is worked out again before its caller is told. Each time somebody else's change was made. */
const maximumRepeats = 20

/**
 * Makes a change on the version that it was worked out from, and no other. With If-Match `*` it is worked out again
 * when somebody else changed the record meanwhile.
 */
export const basedOnPresent = <A, E extends { readonly _tag: string }, R>(
  condition: TagCondition,
  change: Effect.Effect<A, E | VersieConflict, R>
): Effect.Effect<A, E | VersieConflict, R> =>
  Effect.retry(change, {
    while: (error) => condition === "any" && error._tag === "VersieConflict",
    times: maximumRepeats
  })
