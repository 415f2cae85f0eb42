import { backOff } from "./back-off.ts"
import { isRepeatable } from "./is-repeatable.ts"
import { longestTimer } from "./longest-timer.ts"
import { NoAnswer } from "./no-answer.ts"
import { pause } from "./pause.ts"
import { retryAfter } from "./retry-after.ts"
import type { RetryBounds } from "./retry-bounds.ts"

/** What came of sending a request once. */
type Outcome = { readonly response: Response } | { readonly failure: unknown }

/**
 * Sends a request, and sends it again if that can help and does no harm, within the bounds. Gives the last answer, with
 * its body read, or fails with {@link NoAnswer}. Fails with the reason of the signal of the request as soon as that is
 * aborted.
 */
export const sendRepeatedly = async (
  send: (request: Request) => Promise<Response>,
  request: Request,
  { attempts, milliseconds }: RetryBounds
): Promise<Response> => {
  const ended = new AbortController()
  const end = Date.now() + milliseconds
  const timer = milliseconds > longestTimer ? undefined : setTimeout(() => ended.abort(), milliseconds)
  const signal = AbortSignal.any([request.signal, ended.signal])
  try {
    for (let attempt = 1;; attempt++) {
      request.signal.throwIfAborted()
      const outcome = await sendOnce(send, new Request(request.clone(), { signal }))
      request.signal.throwIfAborted()
      const wait = waitingTime(outcome, attempt)
      if (attempt >= attempts || Date.now() + wait >= end || !mayRepeat(request, outcome)) {
        if ("response" in outcome) return outcome.response
        throw new NoAnswer(attempt, outcome.failure)
      }
      await pause(wait, request.signal)
    }
  } finally {
    clearTimeout(timer)
  }
}

/** The body is read here, because a connection can also break while it comes. */
const sendOnce = async (send: (request: Request) => Promise<Response>, request: Request): Promise<Outcome> => {
  try {
    const sent = send(request).then(async (response) => ({
      body: withoutBody.includes(response.status) ? null : await response.arrayBuffer(),
      headers: response.headers,
      status: response.status,
      statusText: response.statusText
    }))
    // A `fetch` of the caller may not heed the signal.
    const { body, headers, status, statusText } = await Promise.race([sent, whenAborted(request.signal)])
    return { response: new Response(body, { headers, status, statusText }) }
  } catch (failure) {
    return { failure }
  }
}

/** Fails as soon as the signal is aborted. */
const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error)
    if (signal.aborted) fail()
    else signal.addEventListener("abort", fail, { once: true })
  })

/** Statuses with which a `Response` takes no body. */
const withoutBody = [204, 205, 304]

/** Of 429 nothing was done. After the others, and without an answer, nobody knows whether something was done. */
const mayRepeat = (request: Request, outcome: Outcome): boolean =>
  "response" in outcome
    ? outcome.response.status === 429 || [502, 503, 504].includes(outcome.response.status) && isRepeatable(request)
    : isRepeatable(request)

/** Milliseconds to wait after this attempt: those that the answer asks for, if it does, and some chance. */
const waitingTime = (outcome: Outcome, attempt: number): number =>
  ("response" in outcome ? retryAfter(outcome.response) : 0) + backOff(attempt)
