import { type BetrokkeneClient, dataOrThrow } from "@betrokkene/client"
import { regels } from "@betrokkene/domain"
import { nextCursor } from "../http/next-cursor.ts"
import type { Bevinding, Koppelgrond } from "../words/schemas.ts"
import { type Filter, severities } from "./filter.ts"
import type { Place } from "./place.ts"
import { mostTogether } from "./together/chosen.ts"
import { policyGrounds } from "./together/shared-grounds.ts"

/** How many findings a page shows at most. */
const pageSize = 25

const day = 86_400_000

/** The rule whose proposals may rest on a ground that a policy names. */
const ruleWithGrounds = "mogelijke-partij"

/** A page of open findings, and where the next one begins. A page on a ground may be empty and yet go on. */
export interface OpenBevindingen {
  readonly results: ReadonlyArray<Bevinding>
  readonly next?: Place
}

/** Who looks for findings on a ground gets as many as can be decided on together, out of so many pages at most. */
const mostPagesLookedThrough = 6

/**
 * Open findings, the worst first. The API does not sort by severity: each is asked for by itself, and a page goes on with
 * the next severity until it is full. What must be old is asked for from the oldest on, and what must be new from the
 * newest on, so that the first one that does not fit is the end.
 */
export const openBevindingen = async (
  client: BetrokkeneClient,
  filter: Filter,
  place?: Place,
  now = Date.now()
): Promise<OpenBevindingen> => {
  if (filter.ground !== "") return onGround(client, { ...filter, ground: filter.ground }, place, now)
  const wanted = filter.severity === "" ? severities : [filter.severity]
  const results: Array<Bevinding> = []
  for (const severity of wanted.slice(Math.max(0, place === undefined ? 0 : wanted.indexOf(place.severity)))) {
    if (results.length === pageSize) return { results, next: { severity, cursor: "" } }
    const cursor = place?.severity === severity ? place.cursor : ""
    const part = await ofSeverity(client, { ...filter, severity }, cursor, pageSize - results.length, now)
    results.push(...part.results)
    if (part.next !== undefined) return { results, next: { severity, cursor: part.next } }
  }
  return { results }
}

/** The API has no filter by ground. One rule alone proposes on a ground, and all of it has one severity. */
const onGround = async (
  client: BetrokkeneClient,
  filter: Filter & { readonly ground: Koppelgrond },
  place: Place | undefined,
  now: number
): Promise<OpenBevindingen> => {
  const severity = regels[ruleWithGrounds].ernst
  const isOther = (wanted: string, own: string) => wanted !== "" && wanted !== own
  if (isOther(filter.rule, ruleWithGrounds) || isOther(filter.severity, severity)) return { results: [] }
  const results: Array<Bevinding> = []
  let cursor: string | undefined = place?.cursor ?? ""
  for (let page = 0; page < mostPagesLookedThrough && results.length < mostTogether && cursor !== undefined; page++) {
    const wanted: Filter = { ...filter, rule: ruleWithGrounds, severity }
    const part = await ofSeverity(client, wanted, cursor, pageSize, now)
    results.push(...part.results.filter((one) => policyGrounds(one).includes(filter.ground)))
    cursor = part.next
  }
  return { results, ...(cursor === undefined ? {} : { next: { severity, cursor } }) }
}

const ofSeverity = async (
  client: BetrokkeneClient,
  { age, rule, severity: ernst }: Filter,
  cursor: string,
  size: number,
  now: number
): Promise<{ readonly results: ReadonlyArray<Bevinding>; readonly next?: string }> => {
  const query = {
    toestand: "open" as const,
    sort: age === "day" ? "-gevondenOp" as const : "gevondenOp" as const,
    pageSize: size,
    ...(ernst === "" ? {} : { ernst }),
    ...(rule === "" ? {} : { regel: rule }),
    ...(cursor === "" ? {} : { cursor })
  }
  const answered = dataOrThrow(await client.GET("/bevindingen", { params: { query } }))
  const results = answered.results.filter(({ gevondenOp }) => isOfAge(age, now - Date.parse(gevondenOp)))
  const next = results.length < answered.results.length ? undefined : nextCursor(answered.next)
  return { results, ...(next === undefined ? {} : { next }) }
}

const isOfAge = (age: Filter["age"], past: number): boolean =>
  age === "" || (age === "day" ? past <= day : past > (age === "week" ? 7 : 30) * day)
