import { Schema } from "effect"
import { RaadplegingId } from "./raadpleging.ts"

/** There is no raadpleging with this id, or its time is over. */
export class RaadplegingNietGevonden
  extends Schema.TaggedError<RaadplegingNietGevonden>()("RaadplegingNietGevonden", { raadpleging: RaadplegingId })
{}
