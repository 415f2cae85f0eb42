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
import { reviewPage, togetherAwayPage } from "./review-page.ts"
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
    const items = await readOrAway(c, chosen)
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
    const wrong = wrongNumber(c, chosen)
    if (wrong !== undefined) return listed(c, chosen, wrong)
    const attempt = { decision, reden }
    const items = await readOrAway(c, chosen)
    if (items === undefined) return c.html(togetherAwayPage(c, chosen, attempt), 503)
    const usable = items.filter((one) => obstacle(one) === undefined)
    if (usable.length > 0 && !areAlike(usable)) return listed(c, chosen, words.notAlike)
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
const listed = async (c: Context<SignedIn>, chosen: ReadonlyArray<Chosen>, error: string): Promise<Response> => {
  const [filter, place] = [readFilter(c), readPlace(c)]
  const open = await openBevindingen(c.get("client"), filter, place)
  return c.html(proposalsPage(c, { filter, open, place, chosen: chosen.map(({ id }) => id), error }), 400)
}

/** What was chosen as it is now; undefined while the API is away. */
const readOrAway = async (c: Context<SignedIn>, chosen: ReadonlyArray<Chosen>) => {
  try {
    return await readTogether(c, chosen)
  } catch (error) {
    if (error instanceof NoAnswer || (error instanceof ProblemError && isUnavailable(error.problem))) return undefined
    throw error
  }
}
