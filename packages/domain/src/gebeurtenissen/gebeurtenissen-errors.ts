import { Schema } from "effect"
import { Abonnementnaam } from "./abonnement.ts"

/** There is a subscriber of this name: what waits for him is not to be thrown away. */
export class AbonnementActive
  extends Schema.TaggedError<AbonnementActive>()("AbonnementActive", { abonnement: Abonnementnaam })
{}
