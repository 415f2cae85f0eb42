import { KlantcontactId, verwijderKlantcontact } from "@betrokkene/domain"
import { Effect } from "effect"
import { klantcontactInSight, readConfidentialOfConfidential } from "../../../access/klantcontact-in-sight.ts"
import { expectedVersion } from "../../../http/expected-version.ts"
import { route } from "../../../http/route.ts"

export const deleteKlantcontact = route({
  method: "delete",
  path: "/klantcontacten/{id}",
  operationId: "verwijderKlantcontact",
  tag: "klantcontacten",
  scopes: ["write"],
  alsoScopes: [readConfidentialOfConfidential],
  summary: "Verwijder een klantcontact",
  description: "Het klantcontact met zijn betrokkenen (B11). Partijen blijven.",
  id: KlantcontactId,
  ifMatch: true,
  answer: { status: 204, description: "Verwijderd." },
  problems: ["klantcontact-niet-gevonden"],
  handler: Effect.fnUntraced(function*({ id, ifMatch, right }) {
    const versie = yield* expectedVersion(ifMatch, yield* klantcontactInSight(id, right))
    yield* verwijderKlantcontact(id, versie)
    return { status: 204 } as const
  })
})
