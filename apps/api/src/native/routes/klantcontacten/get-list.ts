import {
  type Inzagerecht,
  type Klantcontact,
  Klantcontacten,
  type KlantcontactFilter,
  Klantcontactgegevens,
  Nummer,
  zichtOpKlantcontact,
  zoekKlantcontacten
} from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { answerPage, pageAnswer, pageFields } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { KlantcontactAnswer, klantcontactJson } from "../../contract/klantcontact-json.ts"
import { defaultSort, sortField, sortFields } from "../../contract/sort.ts"
import { TijdstipInUrl } from "../../contract/tijdstip-in-url.ts"

const Query = Schema.Struct({
  nummer: Schema.optionalKey(Nummer),
  kanaal: Schema.optionalKey(Klantcontactgegevens.fields.kanaal),
  plaatsgevondenVanaf: Schema.optionalKey(TijdstipInUrl),
  plaatsgevondenTot: Schema.optionalKey(TijdstipInUrl),
  ...pageFields,
  ...sortFields
})

export const getKlantcontacten = route({
  method: "get",
  path: "/klantcontacten",
  operationId: "zoekKlantcontacten",
  tag: "klantcontacten",
  scopes: ["read"],
  summary: "Zoek klantcontacten",
  description: "Klantcontacten op nummer, kanaal en periode, per bladzijde.",
  query: Query,
  answer: { status: 200, description: "Een bladzijde.", schema: pageAnswer(KlantcontactAnswer, "Klantcontacten") },
  problems: [],
  handler: (request) => {
    const { count: _count, cursor: _cursor, pageSize: _pageSize, sort = defaultSort, ...filter } = request.query
    return answerPage(request, listing(request.base, request.right, filter, sort))
  }
})

const listing = (base: string, right: Inzagerecht, filter: KlantcontactFilter, sort: string) => ({
  name: "klantcontacten",
  sort,
  page: (browse: Parameters<typeof zoekKlantcontacten>[2]) => zoekKlantcontacten(filter, sortField(sort), browse),
  json: (klantcontacten: ReadonlyArray<Klantcontact>) =>
    Effect.succeed(
      klantcontacten.map((klantcontact) => klantcontactJson(base, zichtOpKlantcontact(klantcontact, right)))
    ),
  count: Klantcontacten.use((klantcontacten) => klantcontacten.count(filter))
})
