import { ProblemError } from "@betrokkene/client"
import type { Context } from "hono"
import type { SignedIn } from "../../http/env.ts"
import { type Proposal, readProposal } from "../read-proposal.ts"
import type { Chosen } from "./chosen.ts"

/** A chosen finding as it is now; without a proposal if it is not there any more. */
export interface ReadChosen {
  readonly chosen: Chosen
  readonly proposal?: Proposal
}

/** How many findings are read at the same time, so that one person does not take the whole API. */
const atOnce = 4

/** Reads what was chosen, in the order in which it was chosen. */
export const readTogether = async (
  c: Context<SignedIn>,
  chosen: ReadonlyArray<Chosen>
): Promise<ReadonlyArray<ReadChosen>> => {
  const read: Array<ReadChosen> = []
  for (let at = 0; at < chosen.length; at += atOnce) {
    read.push(...await Promise.all(chosen.slice(at, at + atOnce).map((one) => readOne(c, one))))
  }
  return read
}

const readOne = async (c: Context<SignedIn>, chosen: Chosen): Promise<ReadChosen> => {
  try {
    return { chosen, proposal: await readProposal(c.get("client"), chosen.id, c.get("session").scopes) }
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return { chosen }
    throw error
  }
}
