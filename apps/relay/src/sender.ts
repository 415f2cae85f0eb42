import { type Delivery, type Herkomst, type Sender, toCloudEvent, type Uitkomst } from "@betrokkene/domain"
import { Clock, type Context, Effect, Redacted } from "effect"
import { retryAfter } from "./retry-after.ts"
import { signatureHeaders } from "./signature.ts"
import type { Subscriber } from "./subscriber.ts"

/** So many bytes of an answer are read, to use the connection again; they say nothing to us. */
const answerLimit = 16_384

/** The port Verzender over HTTP, to one subscriber: the structured mode of CloudEvents, in JSON. `timeout` is in milliseconds. */
export const sender = (
  subscriber: Subscriber,
  origin: Herkomst,
  timeout: number
): Context.Service.Shape<typeof Sender> => ({
  send: (delivery) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.catch(
        Effect.tryPromise({ try: () => post(subscriber, delivery, origin, timeout, now), catch: reasonOf }),
        (reden) => Effect.succeed<Uitkomst>({ soort: "mislukt", reden })
      ))
})

const post = async (
  subscriber: Subscriber,
  delivery: Delivery,
  origin: Herkomst,
  timeout: number,
  now: number
): Promise<Uitkomst> => {
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
    // Where an event goes is for the operator to say, not for who receives it.
    redirect: "manual",
    signal: AbortSignal.timeout(timeout)
  })
  // What the status says stands, also where the rest of the answer does not come.
  await ignore(answer).catch(() => undefined)
  const reden = `http-${answer.status}`
  if (answer.status >= 200 && answer.status < 300) return { soort: "aangenomen" }
  if (answer.status === 410) return { soort: "opgeheven", reden }
  const wachttijd = retryAfter(answer.headers.get("retry-after"), now)
  return { soort: "mislukt", reden, ...(wachttijd === undefined ? {} : { wachttijd }) }
}

const ignore = async ({ body }: Response): Promise<void> => {
  let read = 0
  for await (const chunk of body ?? []) {
    read += chunk.length
    if (read > answerLimit) return
  }
}

/** A technical code: a message may hold the address. */
const reasonOf = (fault: unknown): string => {
  if (fault instanceof Error && fault.name === "TimeoutError") return "timeout"
  const cause: unknown = fault instanceof Error ? fault.cause : undefined
  const code: unknown = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined
  return typeof code === "string" && /^[A-Z0-9_]{2,50}$/u.test(code) ? code : "netwerk"
}
