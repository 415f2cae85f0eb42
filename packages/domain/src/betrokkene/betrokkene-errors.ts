import { Schema } from "effect"
import { BetrokkeneId } from "./betrokkene-id.ts"

/** There is no betrokkene with this id. */
export class BetrokkeneNietGevonden extends Schema.TaggedError<BetrokkeneNietGevonden>()("BetrokkeneNietGevonden", {
  betrokkene: BetrokkeneId
}) {}

/**
 * The betrokkene is linked to another partij and has to be unlinked first (B10). The error does not name that partij.
 */
export class AlGekoppeld extends Schema.TaggedError<AlGekoppeld>()("AlGekoppeld", { betrokkene: BetrokkeneId }) {}

/** The betrokkene is not linked to a partij. */
export class NietGekoppeld extends Schema.TaggedError<NietGekoppeld>()("NietGekoppeld", { betrokkene: BetrokkeneId }) {}
