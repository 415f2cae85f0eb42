import { ProblemError } from "@betrokkene/client"
import type { Context } from "hono"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import type { Occasion } from "./occasion.ts"

/** Who of these partijen is involved in the contact already, by their ids. Undefined while the API is away. */
export const askInvolved = async (
  c: Context<SignedIn>,
  occasion: Occasion,
  partijen: ReadonlyArray<string>
): Promise<ReadonlyArray<string> | undefined> => {
  if (occasion.kind === "new") return []
  const { betrokkenen = [], next } = occasion.contact ?? {}
  const known = new Set(betrokkenen.map(({ partij }) => partij?.id))
  const unseen = next === undefined ? [] : partijen.filter((id) => !known.has(id))
  const beyond = await Promise.all(unseen.map((id) => askBeyond(c, occasion.id, id)))
  if (beyond.includes(undefined)) return undefined
  return partijen.filter((id) => known.has(id) || beyond[unseen.indexOf(id)] === true)
}

/** Whether a partij is among those involved whom the page does not show. */
const askBeyond = async (
  c: Context<SignedIn>,
  klantcontact: string,
  partij: string
): Promise<boolean | undefined> => {
  const outcome = await askInvolvedAtMostTwice(c, klantcontact, partij)
  if (outcome.kind === "refused") throw new ProblemError(outcome.problem)
  return outcome.kind === "away" ? undefined : outcome.data.results.length > 0
}

/** Where a partij is involved in a contact, up to twice. */
export const askInvolvedAtMostTwice = (c: Context<SignedIn>, klantcontact: string, partij: string) =>
  ask(() => c.get("client").GET("/betrokkenen", { params: { query: { klantcontact, partij, pageSize: 2 } } }))
