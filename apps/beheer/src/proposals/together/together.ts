import { NoAnswer, ProblemError } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import { isUnavailable } from "../../http/ask.ts"
import type { SignedIn } from "../../http/env.ts"
import { readForm } from "../../http/form.ts"
import { readFilter } from "../filter.ts"
import { openBevindingen } from "../open-bevindingen.ts"
import { readPlace } from "../place.ts"
import { proposalsPage } from "../proposals-page.ts"
import { type Chosen, mostTogether, readChosen } from "./chosen.ts"
import { type ReadChosen, readTogether } from "./read-together.ts"
import { resultPage } from "./result-page.ts"
import { reviewPage, type TogetherAttempt, togetherAwayPage } from "./review-page.ts"
import { sharedGrounds } from "./shared-grounds.ts"
import { decideTogether, obstacle } from "./together-outcome.ts"

/**
 * Deciding on several alike at once: findings that rest on the same ground, of which a policy may say that the night
 * carries them out. They are shown first, and each is decided on by itself.
 */
export const together = new Hono<SignedIn>()
  .post("/", async (c) => {
    const chosen = await readChosen(c)
    const wrong = wrongNumber(c, chosen)
    if (wrong !== undefined) return listed(c, chosen, wrong)
    const items = await orAway(readTogether(c, chosen))
    if (items === undefined) return c.html(togetherAwayPage(c, chosen), 503)
    const usable = items.filter((one) => obstacle(one) === undefined)
    if (usable.length > 0 && !areAlike(usable)) return listed(c, chosen, c.get("texts").together.notAlike)
    return c.html(reviewPage(c, items))
  })
  .post("/:decision{accept|reject}", async (c) => {
    const [decision, chosen] = [
      c.req.param("decision") === "accept" ? "accept" : "reject",
      await readChosen(c)
    ] as const
    const { proposals, together: words } = c.get("texts")
    const { reden } = await readForm(c, ["reden"])
    const attempt = { decision, reden } as const
    const wrong = wrongNumber(c, chosen)
    if (wrong !== undefined) return listed(c, chosen, wrong, attempt)
    const items = await orAway(readTogether(c, chosen))
    if (items === undefined) return c.html(togetherAwayPage(c, chosen, attempt), 503)
    const usable = items.filter((one) => obstacle(one) === undefined)
    if (usable.length > 0 && !areAlike(usable)) return listed(c, chosen, words.notAlike, attempt)
    try {
      const body = decision === "accept" ? { besluit: "accepteren" } as const : { besluit: "afwijzen", reden } as const
      return c.html(resultPage(c, attempt, await decideTogether(c, items, body)))
    } catch (error) {
      if (!(error instanceof ProblemError && error.problem.code === "ongeldige-invoer")) throw error
      return c.html(reviewPage(c, items, { reden, error: proposals.reasonWrong }), 400)
    }
  })

const wrongNumber = (c: Context<SignedIn>, chosen: ReadonlyArray<Chosen>): string | undefined => {
  const { together: words } = c.get("texts")
  return chosen.length === 0 ? words.none : chosen.length > mostTogether ? words.tooMany : undefined
}

const areAlike = (items: ReadonlyArray<ReadChosen>): boolean =>
  sharedGrounds(items.flatMap(({ proposal }) => proposal === undefined ? [] : [proposal.bevinding])).length > 0

/** The list again, with what is wrong with what was chosen. */
const listed = async (
  c: Context<SignedIn>,
  chosen: ReadonlyArray<Chosen>,
  error: string,
  attempt?: TogetherAttempt
): Promise<Response> => {
  const [filter, place] = [readFilter(c), readPlace(c)]
  const open = await orAway(openBevindingen(c.get("client"), filter, place))
  if (open === undefined) return c.html(togetherAwayPage(c, chosen, attempt), 503)
  return c.html(proposalsPage(c, { filter, open, place, chosen: chosen.map(({ id }) => id), error }), 400)
}

/** What the API answers; undefined while it is away. */
const orAway = async <A>(answer: Promise<A>): Promise<A | undefined> => {
  try {
    return await answer
  } catch (error) {
    if (error instanceof NoAnswer || (error instanceof ProblemError && isUnavailable(error.problem))) return undefined
    throw error
  }
}
