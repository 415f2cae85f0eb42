import { ReconciliatieId, reconciliatieMetId } from "@betrokkene/domain"
import { Effect } from "effect"
import { versionTag } from "../../../http/entity-tag.ts"
import { route } from "../../../http/route.ts"
import { ReconciliatieAnswer, reconciliatieJson } from "../../contract/reconciliatie-json.ts"

export const getReconciliatie = route({
  method: "get",
  path: "/reconciliaties/{id}",
  operationId: "leesReconciliatie",
  tag: "reconciliaties",
  scopes: ["reconcile"],
  summary: "Lees een reconciliatie",
  description: "Eén reconciliatie: wie, wanneer, met welk beleid, hoe zij eindigde en haar cijfers.",
  id: ReconciliatieId,
  answer: { status: 200, description: "De reconciliatie.", schema: ReconciliatieAnswer, tag: true },
  problems: ["reconciliatie-niet-gevonden"],
  handler: ({ base, id }) =>
    Effect.map(reconciliatieMetId(id), (reconciliatie) =>
      ({
        status: 200,
        body: reconciliatieJson(base, reconciliatie),
        // It is written twice: when it begins and when it ends.
        tag: versionTag(reconciliatie.toestand === "loopt" ? 1 : 2)
      }) as const)
})
