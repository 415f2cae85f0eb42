import type { AnswerOrProblem } from "@betrokkene/client"
import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import { pathId } from "../http/path-id.ts"
import { versionHeader } from "../http/version-header.ts"
import type { Betrokkene, Partijzicht } from "../words/schemas.ts"
import type { ContactgegevensChange } from "./contactgegevens-change.ts"

/** Whether a form is about a partij, and not about a betrokkene. */
export const isOfPartij = (c: Context<SignedIn>): boolean => c.req.path.startsWith("/partijen/")

/** The address of the page of the holder that a form is about. */
export const holderPath = (c: Context<SignedIn>): string =>
  `/${isOfPartij(c) ? "partijen" : "betrokkenen"}/${pathId(c)}`

/** Reads the holder that a form is about, a betrokkene with its partij. */
export const readHolder = (c: Context<SignedIn>): Promise<AnswerOrProblem<Betrokkene | Partijzicht>> => {
  const path = { id: pathId(c) }
  return isOfPartij(c)
    ? c.get("client").GET("/partijen/{id}", { params: { path } })
    : c.get("client").GET("/betrokkenen/{id}", { params: { path, query: { expand: ["partij"] } } })
}

/** Asks for a change of that holder in this version. */
export const changeHolder = (
  c: Context<SignedIn>,
  versie: string,
  { patch }: ContactgegevensChange
): Promise<AnswerOrProblem<unknown>> => {
  const params = { path: { id: pathId(c) }, header: versionHeader(versie) }
  if (!isOfPartij(c)) return c.get("client").PATCH("/betrokkenen/{id}", { params, body: patch })
  const { communicatiekanaal, ...others } = patch
  const voorkeurskanaal = communicatiekanaal === undefined ? {} : { voorkeurskanaal: communicatiekanaal }
  return c.get("client").PATCH("/partijen/{id}", { params, body: { ...others, ...voorkeurskanaal } })
}
