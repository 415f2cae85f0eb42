import type { Betrokkene } from "@betrokkene/domain"
import { Effect } from "effect"
import { bodyFault } from "../../../problems/fault.ts"
import { Problem } from "../../../problems/problem.ts"
import type { GivenBetrokkene } from "../../contract/betrokkene-input.ts"

/** A change of a betrokkene names the klantcontact (B1) and the partij (B10) that it has already. */
export const refuseOtherReferences = (present: Betrokkene, given: GivenBetrokkene): Effect.Effect<void, Problem> => {
  const faults = [
    ...(given.klantcontact === present.klantcontact ? [] : [bodyFault(
      ["klantcontact"],
      "klantcontact-onveranderlijk",
      "Een betrokkene hoort altijd bij hetzelfde klantcontact."
    )]),
    ...(given.partij === (present._tag === "Gekend" ? present.partij : undefined) ? [] : [bodyFault(
      ["partij"],
      "partij-alleen-via-koppelen",
      "Gebruik PUT of DELETE op /betrokkenen/{id}/partij om te koppelen of te ontkoppelen."
    )])
  ]
  const [first] = faults
  return first === undefined
    ? Effect.void
    : Effect.fail(new Problem({ code: first.code as Refusal, detail: first.detail, faults }))
}

type Refusal = "klantcontact-onveranderlijk" | "partij-alleen-via-koppelen"
