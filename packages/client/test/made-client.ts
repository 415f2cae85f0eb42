import { type ClientOptions, makeClient } from "../src/index.ts"
import { type Answering, answering } from "./answering.ts"

export const baseUrl = "https://register.example.nl/api/v1"
export const id = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"

/** A client on a transport with these answers, and what it sent. */
export const madeClient = (
  answers: readonly [Answering, ...ReadonlyArray<Answering>],
  options: Partial<ClientOptions> = {}
) => {
  const { fetch, sent } = answering(...answers)
  return { sent, client: makeClient({ baseUrl, token: "a-token", fetch, ...options }) }
}
