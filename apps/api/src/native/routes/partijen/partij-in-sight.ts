import { type Inzagerecht, type PartijId, partijMetId } from "@betrokkene/domain"
import { maySee } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { scopesNeeded } from "../../../access/require-scopes.ts"
import type { AlsoScopes } from "../../../http/route.ts"

const scopes = ["read-secret"] as const

/** Otherwise a caller who may only write could switch geheimhouding off, or learn from refusals (B9). */
export const readSecretOfSecret: AlsoScopes<unknown, unknown> = { scopes, when: "als de partij geheimhouding heeft" }

/**
 * The partij with this id, to change it or to see everything about it. Refused to a caller who may not see it
 * ({@link readSecretOfSecret}).
 */
export const partijInSight = (id: PartijId, right: Inzagerecht) =>
  Effect.flatMap(
    partijMetId(id),
    (partij) => maySee(partij, right) ? Effect.succeed(partij) : Effect.fail(scopesNeeded(scopes))
  )
