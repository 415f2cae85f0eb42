import { problemCodes } from "./generated/problem-codes.ts"

/** Names one kind of problem. The page `/problemen/{code}` of the API tells what it means and what to do. */
export type ProblemCode = typeof problemCodes[number]

/**
 * Whether a text is the code of a problem that this version of the client knows.
 *
 * @example
 * ```ts
 * import { isProblemCode, makeClient, UnexpectedAnswer } from "@betrokkene/client"
 *
 * console.log(isProblemCode("versie-verouderd"), isProblemCode("of-a-later-version")) // true false
 *
 * const client = makeClient({
 *   baseUrl: "http://127.0.0.1:8080/api/v1",
 *   token: "",
 *   fetch: async () => Response.json({ code: "of-a-later-version" }, { status: 409 })
 * })
 * const thrown = await client.GET("/partijen").catch((error: unknown) => error)
 * if (thrown instanceof UnexpectedAnswer) console.log(thrown.status, thrown.code) // 409 of-a-later-version
 * ```
 */
export const isProblemCode = (text: string): text is ProblemCode => problemCodes.some((code) => code === text)
