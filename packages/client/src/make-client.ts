import createClient from "openapi-fetch"
import type { ApiCall } from "./api-call.ts"
import { checkAnswer } from "./check-answer.ts"
import type { ClientOptions } from "./client-options.ts"
import { giveHeaders } from "./give-headers.ts"
import { defaultRetryBounds } from "./retry-bounds.ts"
import { sendRepeatedly } from "./send-repeatedly.ts"

/**
 * The operations of the API, by method and path: `client.GET("/partijen/{id}", { params: { path: { id } } })`. Parameters,
 * bodies and answers have the types of the OpenAPI document.
 *
 * A call gives `{ data, response }`, or `{ error, response }` with the {@link Problem} for which it was refused. It throws
 * {@link NoAnswer} if the API cannot be reached, {@link UnexpectedAnswer} if something else answers, and the reason of its
 * `signal` if that is aborted.
 */
export interface BetrokkeneClient {
  readonly GET: ApiCall<"get">
  readonly PUT: ApiCall<"put">
  readonly POST: ApiCall<"post">
  readonly PATCH: ApiCall<"patch">
  readonly DELETE: ApiCall<"delete">
}

/**
 * A client of the API at `baseUrl`. It holds nothing between calls, so one serves a whole program. Throws `TypeError` if
 * `baseUrl` or `token` is missing.
 *
 * @example
 * ```ts
 * import { makeClient } from "@betrokkene/client"
 *
 * const client = makeClient({
 *   baseUrl: "http://127.0.0.1:8080/api/v1",
 *   token: async () => process.env["TOKEN"] ?? "",
 *   requestId: () => crypto.randomUUID(),
 *   retry: { attempts: 3, milliseconds: 10_000 }
 * })
 * const query = { kanaal: "nergens", count: true }
 * const { data, error } = await client.GET("/klantcontacten", { params: { query } })
 * console.log(error?.code ?? data?.count) // 0
 * ```
 */
export const makeClient = (options: ClientOptions): BetrokkeneClient => {
  const { baseUrl, fetch = (request: Request) => globalThis.fetch(request), retry } = options
  const bounds = {
    attempts: retry?.attempts ?? defaultRetryBounds.attempts,
    milliseconds: retry?.milliseconds ?? defaultRetryBounds.milliseconds
  }
  checkPresent(options)
  const client = createClient({
    baseUrl,
    // The API never redirects: who does would get the token and the data.
    redirect: "error",
    fetch: async (request) => checkAnswer(await sendRepeatedly(fetch, request, bounds))
  })
  client.use(giveHeaders(options))
  // One at run time; why not by type stands with Call.
  return client as unknown as BetrokkeneClient
}

/** Who writes JavaScript, or reads a variable of the environment, is told before the first call. */
const checkPresent = ({ baseUrl, token }: { readonly baseUrl?: unknown; readonly token?: unknown }): void => {
  if (typeof baseUrl !== "string" || baseUrl === "") {
    throw new TypeError("baseUrl is missing: the address of the API with its version, as https://…/api/v1.")
  }
  if (typeof token !== "string" && typeof token !== "function") throw new TypeError("token is missing.")
}
