import { type BetrokkeneClient, type ClientOptions, makeClient } from "@betrokkene/client"
import { type TestApp, token } from "./harness.ts"

/**
 * A client of the app, whose every answer is held against the OpenAPI document. `carry` stands between the two, as a
 * network does.
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
