import { Effect } from "effect"
import { Refused } from "./refused.ts"

/** What somebody gave to be let in, under which scheme. */
export interface Credentials {
  readonly scheme: "token" | "bearer"
  readonly value: string
}

/** The header Authorization: `Token …` or `Bearer …` (RFC 6750). The scheme is read in upper or lower case. */
export const readCredentials = (header: string | undefined): Effect.Effect<Credentials, Refused> => {
  if (header === undefined) return Effect.fail(new Refused({ refusal: "missing" }))
  const [, scheme, value] = /^(token|bearer) +([\x21-\x7e]+)$/iu.exec(header) ?? []
  return scheme === undefined || value === undefined
    ? Effect.fail(new Refused({ refusal: "malformed" }))
    : Effect.succeed({ scheme: isBearer(scheme) ? "bearer" : "token", value })
}

const isBearer = (scheme: string): boolean => scheme.toLowerCase() === "bearer"
