import type { Kind } from "@betrokkene/load"
import { randomUUID } from "node:crypto"
import { isDeepStrictEqual } from "node:util"
import type { Answerer } from "./answerer.ts"

/** Number of requests whose answers are compared. */
const samples = 20

/**
 * Rejects if the two servers differ in status, header names, length or JSON. Generated ids, numbers and moments are
 * ignored.
 */
export const refuseOtherAnswers = async (one: Answerer, other: Answerer, { name, requests }: Kind): Promise<void> => {
  for (const request of requests.slice(0, samples)) {
    const [ofOne, ofOther] = [await answerOf(one, request), await answerOf(other, request)]
    if (!isDeepStrictEqual(ofOne, ofOther)) {
      throw new Error(
        `${name}: the floor does not answer what the API answers.\n${JSON.stringify(ofOne)}\n${JSON.stringify(ofOther)}`
      )
    }
  }
}

const answerOf = async ({ token, url }: Answerer, { body, method, path }: Kind["requests"][number]) => {
  const response = await fetch(new URL(path ?? "", url), {
    method: method ?? "GET",
    headers: { "Authorization": `Token ${token}`, "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
    ...(body === undefined ? {} : { body: body as string })
  })
  const text = await response.text()
  const json = method === "POST"
    ? text.replaceAll(givenOut, "…").replaceAll(/"(?:[0-9]{10}|[-0-9]{10}T[0-9:.]{12}Z)"/gu, `"…"`)
    : text
  return {
    status: response.status,
    headers: [...response.headers.keys()].sort(),
    bytes: text.length,
    json: JSON.parse(json) as unknown
  }
}

const givenOut = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu
