import type { ProblemCode } from "../src/index.ts"

/** A request that a test received: what matters of it. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string
}

/** What a test answers to a request; a function may also fail, as a connection does. */
export type Answering = (request: Sent, signal: AbortSignal) => Response | Promise<Response>

/** A transport that gives these answers one after the other, the last one for ever, and keeps what was sent. */
export const answering = (...answers: readonly [Answering, ...ReadonlyArray<Answering>]) => {
  const sent: Array<Sent> = []
  return {
    sent,
    fetch: async (request: Request): Promise<Response> => {
      const { headers, method, signal, url } = request
      const received = { method, url, headers, body: await request.text() }
      sent.push(received)
      const answer = answers[Math.min(sent.length, answers.length) - 1] ?? answers[0]
      return answer(received, signal)
    }
  }
}

export const ok = (json: unknown, headers: Readonly<Record<string, string>> = {}): Answering => () =>
  Response.json(json, { headers })

export const problem = (
  status: number,
  code: ProblemCode | "later-bedacht",
  headers: Readonly<Record<string, string>> = {}
): Answering =>
() =>
  new Response(
    JSON.stringify({
      type: `/api/v1/problemen/${code}`,
      title: "Titel",
      status,
      detail: "Een zin.",
      instance: "urn:uuid:0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
      code
    }),
    { status, headers: { "Content-Type": "application/problem+json", ...headers } }
  )

/** The connection is refused, or breaks before an answer. */
export const disconnected: Answering = () => {
  throw new TypeError("fetch failed")
}

/** The connection breaks while the body of the answer comes. */
export const brokenOff: Answering = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("{\"id\":"))
        controller.error(new TypeError("terminated"))
      }
    })
  )
