import { BevindingId, zichtOpPartij, zoekTegenstrijdigheden } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { TegenstrijdighedenAnswer, tegenstrijdighedenJson } from "../../contract/tegenstrijdigheden-json.ts"

export const getTegenstrijdigheden = route({
  method: "get",
  path: "/bevindingen/{id}/tegenstrijdigheden",
  operationId: "leesTegenstrijdigheden",
  tag: "bevindingen",
  scopes: ["reconcile", "read"],
  summary: "Lees waarin samen te voegen partijen elkaar tegenspreken",
  description: "De velden waarin twee partijen die een open bevinding voorstelt samen te voegen, elkaar tegenspreken: "
    + "beide waarden, wanneer elk is gegeven, en welke zonder keuze blijft. Van een partij met geheimhouding staan er "
    + "zonder `read-secret` geen waarden.",
  id: BevindingId,
  answer: { status: 200, description: "De tegenstrijdigheden.", schema: TegenstrijdighedenAnswer },
  problems: ["bevinding-niet-gevonden", "bevinding-niet-open", "bevinding-zonder-samenvoeging", "partij-niet-gevonden"],
  handler: ({ base, id, right }) =>
    Effect.map(zoekTegenstrijdigheden(id), ({ blijft, tegenstrijdigheden, vervalt }) => ({
      status: 200 as const,
      body: tegenstrijdighedenJson(
        base,
        { blijft: zichtOpPartij(blijft, right), vervalt: zichtOpPartij(vervalt, right) },
        tegenstrijdigheden
      )
    }))
})
