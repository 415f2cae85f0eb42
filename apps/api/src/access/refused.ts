import { Data } from "effect"

/** Why somebody is not let in: for the log, and never for whoever asked. */
export type Refusal =
  | "missing"
  | "malformed"
  | "token-unknown"
  | "token-verlopen"
  | "token-ingetrokken"
  | `jwt-${
    | "not-accepted"
    | "malformed"
    | "algorithm"
    | "key"
    | "signature"
    | "type"
    | "lifetime"
    | "expired"
    | "withdrawn"
    | "name"
    | "sub"
    | `claim-${string}`}`

export class Refused extends Data.TaggedError("Refused")<{ readonly refusal: Refusal }> {}
