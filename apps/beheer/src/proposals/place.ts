import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import type { Bevinding } from "../words/schemas.ts"
import { severities } from "./filter.ts"

/** Where a page begins: in the findings of one severity, behind a cursor of the API unless at their first. */
export interface Place {
  readonly severity: Bevinding["ernst"]
  readonly cursor: string
}

/** The place in an address; undefined for the first page. */
export const readPlace = (c: Context<SignedIn>): Place | undefined => {
  const severity = severities.find((one) => one === c.req.query("from"))
  return severity === undefined ? undefined : { severity, cursor: c.req.query("cursor") ?? "" }
}

/** The place for an address. */
export const inAddress = (place: Place | undefined): Readonly<Record<string, string>> =>
  place === undefined ? {} : { from: place.severity, cursor: place.cursor }
