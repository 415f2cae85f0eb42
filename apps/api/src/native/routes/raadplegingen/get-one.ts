import { RaadplegingId, raadplegingMetId } from "@betrokkene/domain"
import { Effect } from "effect"
import { versionTag } from "../../../http/entity-tag.ts"
import { route } from "../../../http/route.ts"
import { RaadplegingWithRecordsAnswer, raadplegingWithRecordsJson } from "../../contract/raadpleging-json.ts"

export const getRaadpleging = route({
  method: "get",
  path: "/raadplegingen/{id}",
  operationId: "leesRaadpleging",
  tag: "raadplegingen",
  scopes: ["audit"],
  summary: "Lees welke gegevens een antwoord toonde",
  description: "Eén raadpleging met elk gegeven dat het antwoord toonde. De inhoud van de gegevens staat er niet in.",
  id: RaadplegingId,
  answer: { status: 200, description: "De raadpleging.", schema: RaadplegingWithRecordsAnswer, tag: true },
  problems: ["raadpleging-niet-gevonden"],
  handler: ({ base, id }) =>
    Effect.map(
      raadplegingMetId(id),
      // It never changes.
      (raadpleging) =>
        ({ status: 200, body: raadplegingWithRecordsJson(base, raadpleging), tag: versionTag(1) }) as const
    )
})
