import { type BetrokkeneClient, type ClientOptions, makeClient, type Problem } from "@betrokkene/client"
import { type TestApp, token } from "./harness.ts"
import type { Received } from "./received.ts"

/**
 * A client of the app, whose every answer is held against the OpenAPI document. `carry` stands between the two, as a
 * network does.
 *
 * A test of what the API does for its users goes through this client, as they do: registering, linking, merging,
 * forgetting, searching, paging, repeating, deciding on findings. Where a request itself is the matter, a test sends it
 * raw, by `send` of the app: a body or a header that the client would not send, limits of size and time, the text and
 * the headers of an answer, an app that is away or still starting.
 */
export const clientOf = (
  { send }: TestApp,
  carry: (answer: () => Promise<Response>, request: Request) => Promise<Response> = (answer) => answer(),
  options: Partial<ClientOptions> = {}
): BetrokkeneClient =>
  makeClient({
    baseUrl: "http://test.example.nl/api/v1",
    token,
    ...options,
    fetch: (request) =>
      carry(async () => {
        const raw = await request.clone().text()
        const { "content-type": type = "", ...headers } = Object.fromEntries(request.headers)
        const received = await send(request.method, request.url, {
          token: null,
          headers,
          ...(raw === "" ? {} : { raw, type })
        })
        return new Response(received.text === "" ? null : received.text, received)
      }, request)
  })

/** A client of the app that has another token. */
export const clientWith = (app: TestApp, other: string): BetrokkeneClient => clientOf(app, undefined, { token: other })

/** What the client was answered, in the form in which a test looks at any answer. */
export const answered = async (
  result: Promise<{ readonly data?: unknown; readonly error?: Problem; readonly response: Response }>
): Promise<Received> => {
  const { data, error, response: { headers, status } } = await result
  const json = data ?? error
  return { status, headers, json, text: json === undefined ? "" : JSON.stringify(json) }
}
