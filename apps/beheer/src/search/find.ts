import type { AnswerOrProblem, BetrokkeneClient } from "@betrokkene/client"
import { nextCursor } from "../http/next-cursor.ts"
import type { Klantcontactzicht, Vindplaats } from "../words/schemas.ts"
import { findByRegisterNumber } from "./find-by-register-number.ts"
import { isIdentificatorKind, isRegisterNumberKind, type SearchKind } from "./search-kinds.ts"

/** A page of what was found, and by what to ask for the next one. */
export interface Found {
  readonly results: ReadonlyArray<Vindplaats>
  /** The contact of which the number was searched. */
  readonly klantcontact?: Klantcontactzicht
  readonly cursor?: string
}

/** What somebody searches. */
export interface Asked {
  readonly kind: SearchKind
  readonly value: string
  readonly cursor: string
}

/** A number without what people write between its digits. */
export const bare = (value: string): string => value.replace(/[\s.-]/gu, "")

const pageSize = 25

/**
 * Finds partijen, and by a digital address or the number of a contact betrokkenen as well. What says something about a
 * person stands in the body of the request alone.
 */
export const find = async (
  client: BetrokkeneClient,
  { cursor, kind, value }: Asked
): Promise<AnswerOrProblem<Found>> => {
  const query = { pageSize, ...(cursor === "" ? {} : { cursor }) }
  if (isRegisterNumberKind(kind)) {
    const answered = await findByRegisterNumber(client, { kind, nummer: bare(value), query })
    if (answered.error !== undefined) return answered
    const { klantcontact, next, results } = answered.data
    return {
      response: answered.response,
      data: { ...found(results, next), ...(klantcontact === undefined ? {} : { klantcontact }) }
    }
  }
  if (isIdentificatorKind(kind)) {
    const answered = await client.POST("/partijen/zoek", {
      params: { query },
      body: { identificatie: { soort: kind, waarde: bare(value) } }
    })
    return answered.error === undefined
      ? {
        response: answered.response,
        data: found(answered.data.results.map((partij) => ({ soort: "partij" as const, partij })), answered.data.next)
      }
      : answered
  }
  const answered = await client.POST("/digitale-adressen/zoek", {
    params: { query: { ...query, expand: ["klantcontact"] } },
    body: { digitaalAdres: { soortDigitaalAdres: kind, adres: value } }
  })
  return answered.error === undefined
    ? { response: answered.response, data: found(answered.data.results, answered.data.next) }
    : answered
}

const found = (results: ReadonlyArray<Vindplaats>, next: string | null): Found => {
  const cursor = nextCursor(next)
  return { results, ...(cursor === undefined ? {} : { cursor }) }
}
