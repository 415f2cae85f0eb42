import {
  type AttemptOutcome,
  type Delivery,
  type EventSender,
  type EventSource,
  toCloudEvent
} from "@betrokkene/domain"
import { isTimeout, networkCode } from "@betrokkene/program"
import { Clock, type Context, Effect, Redacted } from "effect"
import { retryAfter } from "./retry-after.ts"
import { signatureHeaders } from "./signature.ts"
import type { Subscriber } from "./subscriber.ts"

/** Maximum number of bytes read from an answer, so that its connection can be used again. Its content is ignored. */
const answerLimit = 16_384

/**
 * The port Sender over HTTP, for one subscriber: CloudEvents in structured mode, as JSON. `timeout` is the maximum time
 * for an answer, in milliseconds.
 */
export const sender = (
  subscriber: Subscriber,
  origin: EventSource,
  timeout: number
): Context.Service.Shape<typeof EventSender> => ({
  send: (delivery) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.catch(
        Effect.tryPromise({ try: () => post(subscriber, delivery, origin, timeout, now), catch: reasonOf }),
        (reden) => Effect.succeed<AttemptOutcome>({ soort: "mislukt", reden })
      ))
})

const post = async (
  subscriber: Subscriber,
  delivery: Delivery,
  origin: EventSource,
  timeout: number,
  now: number
): Promise<AttemptOutcome> => {
  const body = JSON.stringify(toCloudEvent(delivery, origin))
  const answer = await fetch(Redacted.value(subscriber.url), {
    method: "POST",
    headers: {
      "content-type": "application/cloudevents+json; charset=utf-8",
      "user-agent": "betrokkene-relay",
      ...(subscriber.token === undefined ? {} : { authorization: `Bearer ${Redacted.value(subscriber.token)}` }),
      ...signatureHeaders(subscriber, delivery.gebeurtenis.id, new Date(now), body)
    },
    body,
    // The operator decides where events go, not the subscriber.
    redirect: "manual",
    signal: AbortSignal.timeout(timeout)
  })
  // The status counts, even if the rest of the answer never comes.
  await ignore(answer).catch(() => undefined)
  const reden = `http-${answer.status}`
  if (answer.status >= 200 && answer.status < 300) return { soort: "aangenomen" }
  if (answer.status === 410) return { soort: "opgeheven", reden }
  const delay = retryAfter(answer.headers.get("retry-after"), now)
  return { soort: "mislukt", reden, ...(delay === undefined ? {} : { delay }) }
}

const ignore = async ({ body }: Response): Promise<void> => {
  let read = 0
  for await (const chunk of body ?? []) {
    read += chunk.length
    if (read > answerLimit) return
  }
}

/** A technical code: the message of the error may hold the address. */
const reasonOf = (error: unknown): string => isTimeout(error) ? "timeout" : networkCode(error) ?? "netwerk"
