import type { Api } from "@betrokkene/api-process"
import { expect } from "vitest"
import type { CurlExample } from "./curl-example.ts"

/**
 * Sends requests of a page to an API, in order, and expects their answers: at least what is shown, where `…` stands for
 * any text. What a request keeps of its answer is there for those behind it.
 */
export const followRequests = async (requests: ReadonlyArray<CurlExample>, api: Api): Promise<void> => {
  const variables: Record<string, string> = { TOKEN: api.token }
  for (const example of requests) {
    const response = await request(example, api, variables)
    const answer: unknown = await response.json()
    expect.soft(response.status, example.url).toBe(example.status)
    expect(answer, example.url).toMatchObject(expectation(example.answer, variables) as object)
    for (const [name, path] of Object.entries(example.keep)) variables[name] = String(at(answer, path))
  }
}

const request = ({ body, headers, method, url }: CurlExample, api: Api, variables: Record<string, string>) =>
  fetch(fill(url, variables).replace("http://127.0.0.1:8080/api/v1", api.url), {
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value, variables)])),
    ...(body === undefined ? {} : { body })
  })

const fill = (text: string, variables: Record<string, string>): string =>
  text.replace(/\$([A-Z]+)/gu, (_, name: string) => variables[name] ?? `$${name}`)

/** The shown answer as vitest expects it: `…` stands for any text. */
const expectation = (shown: unknown, variables: Record<string, string>): unknown => {
  if (shown === "…") return expect.any(String)
  if (typeof shown === "string") return fill(shown, variables)
  if (Array.isArray(shown)) return shown.map((item) => expectation(item, variables))
  if (typeof shown !== "object" || shown === null) return shown
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, expectation(value, variables)]))
}

const at = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], value)
