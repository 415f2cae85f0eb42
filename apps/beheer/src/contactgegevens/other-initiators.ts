import { ProblemError } from "@betrokkene/client"
import type { Context } from "hono"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import type { Betrokkene } from "../words/schemas.ts"

const pageSize = 25

/** Who else began the contact of this betrokkene, 25 at most. Undefined while the API is away. */
export const otherInitiators = async (
  c: Context<SignedIn>,
  { id, klantcontact }: Betrokkene
): Promise<ReadonlyArray<Betrokkene> | undefined> => {
  const query = { klantcontact: klantcontact.id, initiator: true, expand: ["partij" as const], pageSize }
  const outcome = await ask(() => c.get("client").GET("/betrokkenen", { params: { query } }))
  if (outcome.kind === "refused") throw new ProblemError(outcome.problem)
  return outcome.kind === "away" ? undefined : outcome.data.results.filter((one) => one.id !== id)
}
