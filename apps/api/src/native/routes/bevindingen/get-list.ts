import {
  Bevindingen,
  type BevindingFilter,
  bevindingToestanden,
  ernsten,
  ReconciliatieId,
  RecordReference,
  regelnamen,
  zoekBevindingen
} from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { Effect, Schema } from "effect"
import { answerPage, type Listing, pageAnswer, pageFields } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { BevindingAnswer, bevindingJson } from "../../contract/bevinding-json.ts"
import { bevindingSortFields, defaultBevindingSort } from "../../contract/sort.ts"

const oneOf = <const Words extends ReadonlyArray<string>>(code: string, words: Words) =>
  Schema.optionalKey(Schema.Literals(words).annotate(regel(code, `Toegestaan: ${words.join(", ")}.`)))

const Query = Schema.Struct({
  regel: oneOf("regel-onbekend", regelnamen),
  ernst: oneOf("ernst-onbekend", ernsten),
  toestand: oneOf("toestand-onbekend", bevindingToestanden),
  record: Schema.optionalKey(RecordReference.fields.id),
  reconciliatie: Schema.optionalKey(ReconciliatieId),
  ...pageFields,
  ...bevindingSortFields
})

export const getBevindingen = route({
  method: "get",
  path: "/bevindingen",
  operationId: "zoekBevindingen",
  tag: "bevindingen",
  scopes: ["reconcile"],
  summary: "Zoek bevindingen",
  description: "Bevindingen van de reconciliatie op regel, ernst, toestand, gegeven en reconciliatie, per bladzijde.",
  query: Query,
  answer: { status: 200, description: "Een bladzijde.", schema: pageAnswer(BevindingAnswer, "Bevindingen") },
  problems: [],
  handler: (request) => {
    const { count: _count, cursor: _cursor, pageSize: _pageSize, sort = defaultBevindingSort, ...filter } =
      request.query
    return answerPage(request, listing(request.base, filter, sort))
  }
})

const listing = (
  base: string,
  filter: BevindingFilter,
  sort: string
): Listing<Parameters<typeof bevindingJson>[1]> => ({
  name: "bevindingen",
  sort,
  page: (browse) => zoekBevindingen(filter, browse),
  json: (bevindingen) => Effect.succeed(bevindingen.map((bevinding) => bevindingJson(base, bevinding))),
  count: Bevindingen.use((bevindingen) => bevindingen.count(filter))
})
