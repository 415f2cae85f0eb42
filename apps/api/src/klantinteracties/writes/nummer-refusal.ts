import type { NummerBezet } from "@betrokkene/domain"
import { Effect } from "effect"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput, type Problem } from "../../problems/problem.ts"
import { within } from "../engine/read-members.ts"

/** Tells that a number of the record at this place in the body is that of another one, as the contract does. */
export const nummerRefusal = (place: string) =>
<A, E extends { readonly _tag: string }, R>(
  work: Effect.Effect<A, E, R>
): Effect.Effect<A, Exclude<E, NummerBezet> | Problem, R> =>
  Effect.catch(work, (error): Effect.Effect<never, Exclude<E, NummerBezet> | Problem> =>
    isNummerBezet(error)
      ? Effect.fail(
        invalidInput([parameterFault(within(place, error.veld), "unique", "Er is er al een met dit nummer.")])
      )
      : Effect.fail(error as Exclude<E, NummerBezet>))

const isNummerBezet = (error: { readonly _tag: string }): error is NummerBezet => error._tag === "NummerBezet"
