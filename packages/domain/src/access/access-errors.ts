import { Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"

/** A token of this name is in force: revoke that first, so that a name means one token. */
export class TokenNameTaken extends Schema.TaggedError<TokenNameTaken>()("TokenNameTaken", { naam: Medewerker }) {}

/** No token of this name is in force. */
export class AccessTokenNotFound
  extends Schema.TaggedError<AccessTokenNotFound>()("AccessTokenNotFound", { naam: Medewerker })
{}

/** The token would never be valid: it is past this moment already. */
export class AlreadyExpired extends Schema.TaggedError<AlreadyExpired>()("AlreadyExpired", { verlooptOp: Tijdstip }) {}
