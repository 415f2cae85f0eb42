import { progressOfReconciliatie, ReconciliatieId } from "@betrokkene/domain"
import { Effect } from "effect"
import { route } from "../../../http/route.ts"
import { ProgressAnswer, progressJson } from "../../contract/progress-json.ts"

export const getProgress = route({
  method: "get",
  path: "/reconciliaties/{id}/voortgang",
  operationId: "leesVoortgang",
  tag: "reconciliaties",
  scopes: ["reconcile"],
  summary: "Lees hoe ver een reconciliatie is",
  description: "Hoeveel delen van elke stap zijn gedaan, terwijl zij loopt. Is zij geëindigd, dan zijn er geen stappen "
    + "meer: dan staan zij in haar cijfers.",
  id: ReconciliatieId,
  answer: { status: 200, description: "De voortgang.", schema: ProgressAnswer },
  problems: ["reconciliatie-niet-gevonden"],
  handler: ({ id }) =>
    Effect.map(
      progressOfReconciliatie(id),
      (progress) => ({ status: 200, body: progressJson(progress) }) as const
    )
})
