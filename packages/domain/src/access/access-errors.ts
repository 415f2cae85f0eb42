import { Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"

/** An active token has this name. Revoke it first: a name stands for one token. */
export class TokenNameTaken extends Schema.TaggedError<TokenNameTaken>()("TokenNameTaken", { naam: Medewerker }) {}

/** There is no active token of this name. */
export class AccessTokenNotFound
  extends Schema.TaggedError<AccessTokenNotFound>()("AccessTokenNotFound", { naam: Medewerker })
{}

/** The token would never be valid: its expiry has passed already. */
export class TokenAlreadyExpired
  extends Schema.TaggedError<TokenAlreadyExpired>()("TokenAlreadyExpired", { verlooptOp: Tijdstip })
{}
