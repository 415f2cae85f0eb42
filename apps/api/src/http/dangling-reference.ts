import { Effect } from "effect"
import { bodyFault } from "../problems/fault.ts"
import { Problem } from "../problems/problem.ts"

/** A record that was not found where the body, not the path, names it. */
export const danglingReference = (path: ReadonlyArray<string>, code: string, detail: string) => () =>
  Effect.fail(
    new Problem({ code: "verwijzing-onbekend", detail, faults: [bodyFault(path, code, detail)] })
  )

export const danglingKlantcontact = danglingReference(
  ["klantcontact"],
  "klantcontact-niet-gevonden",
  "Er is geen klantcontact met dit id."
)

export const danglingPartij = (path: ReadonlyArray<string>) =>
  danglingReference(path, "partij-niet-gevonden", "Er is geen partij met dit id.")
