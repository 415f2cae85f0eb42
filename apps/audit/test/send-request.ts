import type { Api } from "@betrokkene/api-process"

/** The parts of an answer that tests look at. */
export interface Answer {
  readonly id: string
  readonly nummer: string
  readonly partij: { readonly id: string }
  readonly betrokkene: { readonly id: string }
}

interface Content {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends a request to the API, and reads its answer. */
export const sendRequest = async (
  { token, url }: Pick<Api, "token" | "url">,
  method: string,
  path: string,
  { body, headers = {} }: Content = {}
) => {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { Authorization: `Token ${token}`, "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  return {
    status: answer.status,
    replayed: answer.headers.get("Idempotent-Replayed"),
    json: JSON.parse(await answer.text()) as Answer
  }
}
