import { Reconciliaties, zoekReconciliaties } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { answerPage, type Listing, pageAnswer, pageFields } from "../../../http/page.ts"
import { route } from "../../../http/route.ts"
import { ReconciliatieAnswer, reconciliatieJson } from "../../contract/reconciliatie-json.ts"
import { defaultReconciliatieSort, reconciliatieSortFields } from "../../contract/sort.ts"

export const getReconciliaties = route({
  method: "get",
  path: "/reconciliaties",
  operationId: "zoekReconciliaties",
  tag: "reconciliaties",
  scopes: ["reconcile"],
  summary: "Lijst van reconciliaties",
  description: "De nachtelijke reconciliaties met hun cijfers, per bladzijde.",
  query: Schema.Struct({ ...pageFields, ...reconciliatieSortFields }),
  answer: { status: 200, description: "Een bladzijde.", schema: pageAnswer(ReconciliatieAnswer, "Reconciliaties") },
  problems: [],
  handler: (request) => answerPage(request, listing(request.base, request.query.sort ?? defaultReconciliatieSort))
})

const listing = (base: string, sort: string): Listing<Parameters<typeof reconciliatieJson>[1]> => ({
  name: "reconciliaties",
  sort,
  page: zoekReconciliaties,
  json: (reconciliaties) =>
    Effect.succeed(reconciliaties.map((reconciliatie) => reconciliatieJson(base, reconciliatie))),
  count: Reconciliaties.use((reconciliaties) => reconciliaties.count)
})
