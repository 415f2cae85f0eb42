import { Effect } from "effect"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput } from "../../problems/problem.ts"

/** The refusal of references, at these places in a body, to records that there are not. */
export const unknownReferences = (places: ReadonlyArray<string>) =>
  Effect.fail(invalidInput(
    places.map((place) => parameterFault(`${place}.uuid`, "invalid", "Er is geen gegeven met deze uuid."))
  ))

/** As {@link unknownReferences}, of one. */
export const unknownReference = (place: string) => unknownReferences([place])
