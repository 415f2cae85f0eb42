import { Schema } from "effect"
import { Abonnementnaam } from "./abonnement.ts"

/** There is a subscriber of this name: what waits for him is not to be thrown away. */
export class AbonnementLoopt
  extends Schema.TaggedError<AbonnementLoopt>()("AbonnementLoopt", { abonnement: Abonnementnaam })
{}
