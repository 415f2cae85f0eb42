import { ProblemError } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import { onlyWith } from "../access/only-with.ts"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import { versionHeader } from "../http/version-header.ts"
import { decisionBody } from "./decision-body.ts"
import type { Attempt } from "./decision-forms.ts"
import { readFilter, withFilter } from "./filter.ts"
import { type Decision, decisionFields, decisions } from "./given-decision.ts"
import { nextBevinding } from "./next-bevinding.ts"
import { openBevindingen } from "./open-bevindingen.ts"
import { readPlace } from "./place.ts"
import { decisionAwayPage, proposalPage, underWayPage } from "./proposal-page.ts"
import { proposalsPage } from "./proposals-page.ts"
import type { Queue } from "./queue.ts"
import { readProposal } from "./read-proposal.ts"
import { together } from "./together/together.ts"

const onDecision = `${idPattern}/:decision{${decisions.join("|")}}` as const

/** What the nightly check found: the list of what is open, and one finding on which somebody decides. */
export const proposals = (queue: Queue) =>
  new Hono<SignedIn>()
    .use(onlyWith("reconcile"))
    .get("/", async (c) => {
      const [filter, place] = [readFilter(c), readPlace(c)]
      return c.html(proposalsPage(c, { filter, place, open: await openBevindingen(c.get("client"), filter, place) }))
    })
    .get("/next", async (c) => {
      const filter = readFilter(c)
      const { results } = await openBevindingen(c.get("client"), filter)
      const { id: session } = c.get("session")
      const next = nextBevinding(results, c.req.query("after") ?? "", session, (id) => queue.isTaken(session, id))
      if (next !== undefined) queue.look(session, next.id)
      return c.redirect(withFilter(next === undefined ? "/proposals" : `/proposals/${next.id}`, filter), 303)
    })
    .route("/together", together)
    .get(idPattern, async (c) => c.html(await shown(c, queue)))
    .post(onDecision, async (c) => {
      const decision = c.req.param("decision") as Decision
      const given = await readForm(c, decisionFields)
      const [id, filter] = [pathId(c), readFilter(c)]
      const params = { path: { id }, header: versionHeader(given.versie) }
      const body = decisionBody(decision, given)
      const outcome = await ask(() => c.get("client").PUT("/bevindingen/{id}/besluit", { params, body }))
      if (outcome.kind === "away") return c.html(decisionAwayPage(c, id, filter, { decision, given }), 503)
      if (outcome.kind === "done") {
        return outcome.response.status === 202
          ? c.html(underWayPage(c, id, filter), 202)
          : c.redirect(withFilter(`/proposals/${id}`, filter), 303)
      }
      const { code, errors = [], status } = outcome.problem
      const { proposals: words } = c.get("texts")
      if (code === "ongeldige-invoer" && "reden" in body) {
        return c.html(await shown(c, queue, { decision, given, reasonError: words.reasonWrong }), 400)
      }
      if (!Object.hasOwn(words.refused, code)) throw new ProblemError(outcome.problem)
      const error = words.refused[code as keyof typeof words.refused]
      const details = errors.map(({ detail }) => detail)
      return c.html(await shown(c, queue, { decision, given, error, details }), status as ContentfulStatusCode)
    })

const shown = async (c: Context<SignedIn>, queue: Queue, attempt?: Attempt) => {
  const proposal = await readProposal(c.get("client"), pathId(c), c.get("session").scopes)
  const { id: session } = c.get("session")
  if (proposal.bevinding.toestand === "open") queue.look(session, pathId(c))
  else queue.leave(session)
  return proposalPage(c, proposal, readFilter(c), attempt)
}
