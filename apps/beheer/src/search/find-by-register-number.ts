import type { AnswerOrProblem, BetrokkeneClient } from "@betrokkene/client"
import type { Klantcontactzicht, Vindplaats } from "../words/schemas.ts"
import type { RegisterNumberKind } from "./search-kinds.ts"

/** A number that the register gave, and which page of what it leads to. */
interface AskedNumber {
  readonly kind: RegisterNumberKind
  readonly nummer: string
  readonly query: { readonly pageSize: number; readonly cursor?: string }
}

/** A page of the API, of partijen and betrokkenen together, and the contact that has the number. */
interface PageOfNumber {
  readonly results: ReadonlyArray<Vindplaats>
  readonly klantcontact?: Klantcontactzicht
  readonly next: string | null
}

/**
 * Finds the partij with this number, or who were involved in the contact with it. People leave out the zeros at its
 * beginning. The number says nothing about a person, so it may stand in the URL.
 */
export const findByRegisterNumber = async (
  client: BetrokkeneClient,
  { kind, nummer, query }: AskedNumber
): Promise<AnswerOrProblem<PageOfNumber>> => {
  const having = (exact: string) =>
    kind === "partijnummer" ? partijWith(client, exact) : involvedIn(client, exact, query)
  const found = await having(nummer)
  // The register gives out ten digits; another program may have given fewer.
  const isShort = /^[0-9]{1,9}$/u.test(nummer)
  const isNothing = found.error === undefined && found.data.results.length === 0 &&
    found.data.klantcontact === undefined
  return isNothing && isShort
    ? having(nummer.padStart(10, "0"))
    : found
}

const partijWith = async (client: BetrokkeneClient, nummer: string): Promise<AnswerOrProblem<PageOfNumber>> => {
  const answered = await client.GET("/partijen", { params: { query: { nummer } } })
  if (answered.error !== undefined) return answered
  const { next, results } = answered.data
  return {
    response: answered.response,
    data: { results: results.map((partij) => ({ soort: "partij", partij })), next }
  }
}

const involvedIn = async (
  client: BetrokkeneClient,
  nummer: string,
  query: AskedNumber["query"]
): Promise<AnswerOrProblem<PageOfNumber>> => {
  const contacts = await client.GET("/klantcontacten", { params: { query: { nummer } } })
  if (contacts.error !== undefined) return contacts
  const [klantcontact] = contacts.data.results
  if (klantcontact === undefined) return { response: contacts.response, data: { results: [], next: null } }
  const answered = await client.GET("/betrokkenen", {
    params: { query: { ...query, klantcontact: klantcontact.id, expand: ["klantcontact"] } }
  })
  if (answered.error !== undefined) return answered
  const { next, results } = answered.data
  return {
    response: answered.response,
    data: { results: results.map((betrokkene) => ({ soort: "betrokkene", betrokkene })), klantcontact, next }
  }
}
