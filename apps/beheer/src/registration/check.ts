import { ProblemError } from "@betrokkene/client"
import type { Context } from "hono"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { find } from "../search/find.ts"
import { isIdentificatorKind } from "../search/search-kinds.ts"
import { type FilledIn, newcomer, nobody } from "./filled-in.ts"
import { askInvolved } from "./involved.ts"
import { isAway, type Occasion } from "./occasion.ts"
import { askProbable } from "./probable.ts"
import type { Checked } from "./registration-page.ts"

interface Looked {
  readonly given: FilledIn
  readonly checked: Checked
}

/** A form with who it is about, or probably is, or with what is wrong; undefined while the API is away. */
export const check = async (
  c: Context<SignedIn>,
  occasion: Occasion,
  filledIn: FilledIn
): Promise<Looked | undefined> => {
  if (isAway(occasion)) return undefined
  const looked = await checkNumber(c, occasion, filledIn)
  if (looked === undefined) return undefined
  const { checked, given } = looked
  const probable = await askProbable(c, given)
  if (probable === undefined) return undefined
  const { errors, vermoeden } = probable
  const found = vermoeden?.partijen.map(({ partij }) => partij.id) ?? []
  const involved = await askInvolved(c, occasion, [
    ...found,
    ...(checked.found === undefined ? [] : [checked.found.id])
  ])
  if (involved === undefined) return undefined
  const mayChoose = c.get("session").scopes.includes("link") && found.includes(given.partij)
  return {
    given: {
      ...given,
      seen: found.toSorted().join(),
      involved: involved.join(),
      partij: mayChoose ? given.partij : ""
    },
    checked: {
      ...checked,
      involved,
      errors: { ...checked.errors, ...errors },
      ...(vermoeden === undefined ? {} : { vermoeden })
    }
  }
}

/** Looks up who has the number that was filled in, if there is one. */
const checkNumber = async (
  c: Context<SignedIn>,
  { kind: occasion }: Occasion,
  given: FilledIn
): Promise<Looked | undefined> => {
  const { registration: words, search } = c.get("texts")
  const errors = occasion === "new" && given.onderwerp === "" ? { onderwerp: words.onderwerpMissing } : {}
  const { kind, value } = given
  const { scopes } = c.get("session")
  const mayLookUp = scopes.includes("link") && scopes.includes("identify")
  const wrong = (error: string) => ({
    given: { ...given, checked: "" },
    checked: { errors: { ...errors, value: error } }
  })
  if (!isIdentificatorKind(kind) || !mayLookUp) {
    // A number of which nobody knows what it is would be lost, and its holder not linked.
    return mayLookUp && value !== "" ? wrong(words.kindMissing) : {
      given: { ...given, kind: "", value: "", checked: nobody },
      checked: { errors }
    }
  }
  if (value === "") return wrong(words.numberMissing)
  const outcome = await ask(() => find(c.get("client"), { kind, value, cursor: "" }))
  if (outcome.kind === "away") return undefined
  if (outcome.kind === "refused") {
    if (outcome.problem.code === "ongeldige-invoer") return wrong(search.wrong[kind])
    throw new ProblemError(outcome.problem)
  }
  const [first, ...others] = outcome.data.results
  if (others.length > 0) return wrong(words.several)
  return first?.soort === "partij"
    ? { given: { ...given, checked: first.partij.id }, checked: { errors, found: first.partij } }
    : { given: { ...given, checked: newcomer }, checked: { errors } }
}
