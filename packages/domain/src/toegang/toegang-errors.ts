import { Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"

/** A token of this name is in force: revoke that first, so that a name means one token. */
export class TokennaamBezet extends Schema.TaggedError<TokennaamBezet>()("TokennaamBezet", { naam: Medewerker }) {}

/** No token of this name is in force. */
export class ToegangstokenNietGevonden
  extends Schema.TaggedError<ToegangstokenNietGevonden>()("ToegangstokenNietGevonden", { naam: Medewerker })
{}

/** The token would never be valid: it is past this moment already. */
export class VerlooptAl extends Schema.TaggedError<VerlooptAl>()("VerlooptAl", { verlooptOp: Tijdstip }) {}
