import { Effect } from "effect"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput } from "../../problems/problem.ts"

/** The refusal of a reference, at this place in a body, to a record that there is not. */
export const unknownReference = (place: string) =>
  Effect.fail(invalidInput([parameterFault(`${place}.uuid`, "invalid", "Er is geen gegeven met deze uuid.")]))
