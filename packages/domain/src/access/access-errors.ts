import { Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { AccessTokenId } from "./access-token-id.ts"

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

/** There is no token with this id. */
export class AccessTokenUnknown
  extends Schema.TaggedError<AccessTokenUnknown>()("AccessTokenUnknown", { token: AccessTokenId })
{}

/** The token was revoked before. */
export class AccessTokenRevoked
  extends Schema.TaggedError<AccessTokenRevoked>()("AccessTokenRevoked", { token: AccessTokenId })
{}

/** Who asks to revoke the token is let in by it, and did not say to know that. */
export class OwnAccessToken extends Schema.TaggedError<OwnAccessToken>()("OwnAccessToken", { token: AccessTokenId }) {}
