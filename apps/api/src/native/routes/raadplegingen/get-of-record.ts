import { BetrokkeneId, KlantcontactId, PartijId, type ShownRecord, type SideSoort } from "@betrokkene/domain"
import { Effect, type Schema } from "effect"
import { answerPage } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { collectionOf } from "../../contract/reference.ts"
import { defaultHandelingSort } from "../../contract/sort.ts"
import { raadplegingListing, RaadplegingPage, RaadplegingPageQuery } from "./listing.ts"

/** The route to who read a kind of record. The list is empty when the record does not exist. */
const raadplegingenOf = <Id extends string>(
  soort: Exclude<ShownRecord["soort"], SideSoort>,
  operationId: string,
  id: Schema.ConstraintDecoder<Id>
) =>
  route({
    method: "get",
    path: `/${collectionOf[soort]}/{id}/raadplegingen`,
    operationId,
    tag: collectionOf[soort],
    scopes: ["audit"],
    summary: `Lees wie ${soort === "klantcontact" ? "dit" : "deze"} ${soort} zag`,
    description: "Elk antwoord dat het gegeven toonde, alleen of met andere: aan wie, wanneer, bij welke operatie en "
      + "op welke grond. Ook als het gegeven er niet meer is; wat niet bestaat heeft een lege lijst.",
    id,
    query: RaadplegingPageQuery,
    answer: { status: 200, description: "Een bladzijde.", schema: RaadplegingPage, showsMore: true },
    problems: [],
    handler: (request) => {
      const record = { soort, id: request.id }
      const sort = request.query.sort ?? defaultHandelingSort
      return Effect.map(
        answerPage(request, raadplegingListing(request.base, `raadplegingen-${soort}`, { record }, sort)),
        // Who read a record is data about the record too. The page itself does not name it.
        ({ body, ...answer }) => ({ ...answer, body, shows: isEmpty(body) ? [] : [{ record }] })
      )
    }
  })

const isEmpty = (body: unknown): boolean => (body as typeof RaadplegingPage.Type).results.length === 0

export const getRaadplegingenOfBetrokkene = raadplegingenOf(
  "betrokkene",
  "leesRaadplegingenVanBetrokkene",
  BetrokkeneId
)
export const getRaadplegingenOfKlantcontact = raadplegingenOf(
  "klantcontact",
  "leesRaadplegingenVanKlantcontact",
  KlantcontactId
)
export const getRaadplegingenOfPartij = raadplegingenOf("partij", "leesRaadplegingenVanPartij", PartijId)
