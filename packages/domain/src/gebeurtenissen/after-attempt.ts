import { later, type Tijdstip } from "../values/tijdstip.ts"
import { delay, type DeliveryPolicy } from "./delivery-policy.ts"

/** What became of an attempt to tell a subscriber. `reden` is a technical code, such as `http-503` or `timeout`. */
export type Uitkomst =
  | { readonly soort: "aangenomen" }
  /** He has gone for good (HTTP 410). */
  | { readonly soort: "opgeheven"; readonly reden: string }
  /** `wachttijd`: he asked to be left alone for so many milliseconds. */
  | { readonly soort: "mislukt"; readonly reden: string; readonly delay?: number }

/** What is done with the delivery after an attempt. */
export type DeliveryOutcome =
  | { readonly soort: "bezorgd" }
  | { readonly soort: "opnieuw"; readonly op: Tijdstip; readonly reden: string }
  | { readonly soort: "onbestelbaar"; readonly sinds: Tijdstip; readonly reden: string }

/**
 * What follows from the outcome of an attempt, the `pogingen`-th, at the moment `nu`. Tried again, unless he has gone or it was the last
 * attempt; and not before the moment that he asked for, as far as the longest wait goes.
 */
export const afterAttempt = (
  attempts: number,
  uitkomst: Uitkomst,
  nu: Tijdstip,
  random: number,
  beleid: DeliveryPolicy
): DeliveryOutcome => {
  if (uitkomst.soort === "aangenomen") return { soort: "bezorgd" }
  const { reden } = uitkomst
  if (uitkomst.soort === "opgeheven" || attempts >= beleid.pogingen) return { soort: "onbestelbaar", sinds: nu, reden }
  const asked = Math.min(beleid.longestDelay, uitkomst.delay ?? 0)
  return { soort: "opnieuw", op: later(nu, Math.max(asked, delay(attempts, random, beleid))), reden }
}
