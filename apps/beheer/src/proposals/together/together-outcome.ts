import { ProblemError } from "@betrokkene/client"
import type { Context } from "hono"
import { ask } from "../../http/ask.ts"
import type { SignedIn } from "../../http/env.ts"
import { versionHeader } from "../../http/version-header.ts"
import type { BesluitInvoer } from "../../words/schemas.ts"
import type { ReadChosen } from "./read-together.ts"
import { policyGrounds } from "./shared-grounds.ts"

/** Why nothing was done with a chosen finding. */
export type NotDone = "gone" | "decided" | "changed" | "alone" | "outdated" | "away" | "refused"

/** What came of deciding on a chosen finding. A decision that goes on behind the answer of the API is `under-way`. */
export type TogetherOutcome = "done" | "under-way" | NotDone

/** Why a finding cannot be decided on with others, as it is now; undefined if it can. */
export const obstacle = ({ chosen, proposal }: ReadChosen): NotDone | undefined => {
  if (proposal === undefined) return "gone"
  const { bevinding } = proposal
  if (bevinding.toestand !== "open") return "decided"
  if (String(bevinding.versie) !== chosen.versie) return "changed"
  return policyGrounds(bevinding).length === 0 ? "alone" : undefined
}

/** What the refusals of the API mean here. */
const refusals: Readonly<Record<string, NotDone>> = {
  "versie-verouderd": "changed",
  "bevinding-niet-open": "decided",
  "bevinding-verouderd": "outdated",
  "bevinding-niet-gevonden": "gone"
}

/**
 * Decides on each finding by itself, under the version that was shown. Once the API is away, the rest is not tried: each
 * would wait for it.
 */
export const decideTogether = async (
  c: Context<SignedIn>,
  items: ReadonlyArray<ReadChosen>,
  body: BesluitInvoer
): Promise<ReadonlyArray<{ readonly item: ReadChosen; readonly outcome: TogetherOutcome }>> => {
  const decided: Array<{ readonly item: ReadChosen; readonly outcome: TogetherOutcome }> = []
  let isAway = false
  for (const item of items) {
    const outcome: TogetherOutcome = obstacle(item) ?? (isAway ? "away" : await decide(c, item, body))
    isAway ||= outcome === "away"
    decided.push({ item, outcome })
  }
  return decided
}

const decide = async (
  c: Context<SignedIn>,
  { chosen: { id, versie } }: ReadChosen,
  body: BesluitInvoer
): Promise<TogetherOutcome> => {
  const params = { path: { id }, header: versionHeader(versie) }
  const outcome = await ask(() => c.get("client").PUT("/bevindingen/{id}/besluit", { params, body }))
  switch (outcome.kind) {
    case "away":
      return "away"
    case "done":
      return outcome.response.status === 202 ? "under-way" : "done"
    case "refused":
      // A reason that cannot be kept is wrong for all of them.
      if (outcome.problem.code === "ongeldige-invoer") throw new ProblemError(outcome.problem)
      return refusals[outcome.problem.code] ?? "refused"
  }
}
