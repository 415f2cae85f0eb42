import type { components } from "@betrokkene/client"
import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import { type FilledIn, newcomer } from "./filled-in.ts"
import { askInvolvedAtMostTwice } from "./involved.ts"
import type { Occasion } from "./occasion.ts"

/** What nobody could see before a registration: the number belongs to another, or the partij is involved twice. */
export type Meanwhile = "other" | "twice"

/** Whether a text in an address names such a thing. */
export const isMeanwhile = (text: string | undefined): text is Meanwhile => text === "other" || text === "twice"

/** The page of a betrokkene, which tells what happened meanwhile. */
export const betrokkenePath = (id: string, meanwhile: Meanwhile | undefined): string =>
  `/betrokkenen/${id}${meanwhile === undefined ? "" : `?meanwhile=${meanwhile}`}`

/**
 * What somebody else did between the last look at the register and a registration. That is done by now: it can be told,
 * and is no reason to fail.
 */
export const happenedMeanwhile = async (
  c: Context<SignedIn>,
  occasion: Occasion,
  { checked, involved, partij: chosen }: FilledIn,
  { partij, uitkomst }: components["schemas"]["RegistratieOfVerwijzingen"]
): Promise<Meanwhile | undefined> => {
  if (partij === undefined || partij === null) return undefined
  const isNewcomer = chosen === "" && checked === newcomer
  const isShown = isNewcomer ? uitkomst === "partij-geregistreerd" : partij.id === (chosen === "" ? checked : chosen)
  if (!isShown) return "other"
  if (occasion.kind === "new" || involved.split(",").includes(partij.id)) return undefined
  const outcome = await askInvolvedAtMostTwice(c, occasion.id, partij.id)
  return outcome.kind === "done" && outcome.data.results.length > 1 ? "twice" : undefined
}
