import { bepaalContactgegevens, BetrokkeneId, betrokkeneMetPartij } from "@betrokkene/domain"
import { Effect } from "effect"
import { hash } from "node:crypto"
import { shownPartij } from "../../../accounting/shown.ts"
import { route } from "../../../http/route.ts"
import { ContactgegevensAnswer, contactgegevensJson } from "../../contract/contactgegevens-json.ts"

export const getContactgegevens = route({
  method: "get",
  path: "/betrokkenen/{id}/contactgegevens",
  operationId: "bepaalContactgegevens",
  tag: "betrokkenen",
  scopes: ["read"],
  summary: "Bepaal de contactgegevens voor opvolging",
  description: "Waarmee de betrokkene te bereiken is: wat de betrokkene zelf opgaf gaat boven hetzelfde van de "
    + "partij (B7), met de bron en met wat is weggelaten en waarom.",
  id: BetrokkeneId,
  answer: {
    status: 200,
    description: "De contactgegevens.",
    schema: ContactgegevensAnswer,
    tag: true,
    showsMore: true
  },
  problems: ["betrokkene-niet-gevonden"],
  handler: ({ id, right }) =>
    Effect.map(betrokkeneMetPartij(id), (sources) => {
      const body = contactgegevensJson(bepaalContactgegevens(sources, right))
      return {
        status: 200,
        body,
        tag: digest(body),
        ...(sources.partij === undefined ? {} : { shows: [shownPartij(sources.partij.id)] })
      }
    })
})

/** The answer is drawn from two records, so its tag is one of its content. */
const digest = (body: unknown): string => hash("sha256", JSON.stringify(body), "base64url").slice(0, 22)
