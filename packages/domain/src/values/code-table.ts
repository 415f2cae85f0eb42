import { Effect, SchemaIssue } from "effect"
import { violation } from "./regel.ts"

/**
 * A code with its name from the table. A given name is only compared: if the table has it as the name of another code,
 * the two contradict each other (`naam-bij-andere-code`); any other spelling is replaced by the table's.
 */
export const naamBijCode = (
  table: ReadonlyMap<string, string>,
  { code, naam }: { readonly code: string; readonly naam?: string }
): Effect.Effect<{ readonly code: string; readonly naam: string }, SchemaIssue.Issue> => {
  const gevonden = table.get(code) ?? code
  const belongsToOther = naam !== undefined && !zelfdeNaam(naam, gevonden)
    && [...table.values()].some((ander) => zelfdeNaam(ander, naam))
  if (!belongsToOther) return Effect.succeed({ code, naam: gevonden })
  const { path, issue } = violation(
    ["naam"],
    "naam-bij-andere-code",
    "Deze naam hoort bij een andere code; laat hem weg of verbeter hem."
  )
  return Effect.fail(new SchemaIssue.Pointer(path, issue))
}

/** For a text that is no code: the code of the table that is meant, when it is one in other letters or a name. */
export const hintForCode = (table: ReadonlyMap<string, string>, text: string): string | undefined => {
  const meant = [...table].find(([code, naam]) => zelfdeNaam(code, text) || zelfdeNaam(naam, text))
  return meant === undefined ? undefined : `Voor ${meant[1]} is de code ${meant[0]}.`
}

const zelfdeNaam = (one: string, ander: string): boolean => one.toLowerCase() === ander.toLowerCase()
