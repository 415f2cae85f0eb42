import { later, type Tijdstip } from "../values/tijdstip.ts"
import { delay, type DeliveryPolicy } from "./delivery-policy.ts"

/** Outcome of an attempt to deliver. `reden` is a technical code, such as `http-503` or `timeout`. */
export type AttemptOutcome =
  | { readonly soort: "aangenomen" }
  /** The subscriber is gone for good (HTTP 410). */
  | { readonly soort: "opgeheven"; readonly reden: string }
  /** `delay`: the subscriber asked to wait this many milliseconds. */
  | { readonly soort: "mislukt"; readonly reden: string; readonly delay?: number }

/** What happens to the delivery after an attempt. */
export type DeliveryAfterAttempt =
  | { readonly soort: "bezorgd" }
  | { readonly soort: "opnieuw"; readonly op: Tijdstip; readonly reden: string }
  | { readonly soort: "onbestelbaar"; readonly sinds: Tijdstip; readonly reden: string }

/**
 * Decides what follows from the outcome of attempt number `pogingen`, made at the moment `nu`. The delivery is tried
 * again, unless the subscriber is gone or this was the last attempt. A wait that the subscriber asked for is kept, up
 * to the longest delay.
 */
export const afterAttempt = (
  attempts: number,
  uitkomst: AttemptOutcome,
  nu: Tijdstip,
  random: number,
  beleid: DeliveryPolicy
): DeliveryAfterAttempt => {
  if (uitkomst.soort === "aangenomen") return { soort: "bezorgd" }
  const { reden } = uitkomst
  if (uitkomst.soort === "opgeheven" || attempts >= beleid.pogingen) return { soort: "onbestelbaar", sinds: nu, reden }
  const asked = Math.min(beleid.longestDelay, uitkomst.delay ?? 0)
  return { soort: "opnieuw", op: later(nu, Math.max(asked, delay(attempts, random, beleid))), reden }
}
