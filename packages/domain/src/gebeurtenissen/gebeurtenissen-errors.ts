import { Schema } from "effect"
import { Abonnementnaam } from "./abonnement.ts"

/** The subscriber still exists, so its deliveries may not be removed. */
export class AbonnementActive
  extends Schema.TaggedError<AbonnementActive>()("AbonnementActive", { abonnement: Abonnementnaam })
{}
