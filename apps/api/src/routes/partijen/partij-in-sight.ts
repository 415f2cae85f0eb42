import { type Inzagerecht, maySee, type PartijId, partijMetId } from "@betrokkene/domain"
import { Effect } from "effect"
import { scopesNeeded } from "../../access/require-scopes.ts"
import type { AlsoScopes } from "../../http/route.ts"

const scopes = ["read-secret"] as const

/** Who may only write, could else switch geheimhouding off and look, or find out by what is refused (B9). */
export const readSecretOfSecret: AlsoScopes<unknown, unknown> = { scopes, when: "als de partij geheimhouding heeft" }

/** The partij with this id, for who is to change it or to see all that is held about it: refused where he may not see it ({@link readSecretOfSecret}). */
export const partijInSight = (id: PartijId, recht: Inzagerecht) =>
  Effect.flatMap(
    partijMetId(id),
    (partij) => maySee(partij, recht) ? Effect.succeed(partij) : Effect.fail(scopesNeeded(scopes))
  )
