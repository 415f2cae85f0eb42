import {
  AccessScope,
  type AccessToken,
  AccessTokenId,
  Medewerker,
  Tijdstip,
  type TokenState,
  tokenStateAt
} from "@betrokkene/domain"
import { Schema } from "effect"
import { nullable } from "./nullable.ts"

const tokenStates = ["geldig", "verlopen", "ingetrokken"] as const satisfies ReadonlyArray<TokenState>

const moment = Schema.NullOr(Schema.toType(Tijdstip))
const who = Schema.NullOr(Schema.toType(Medewerker))

/** A token as it is answered: who has it and what it may do, and nothing by which somebody could come in. */
export const TokenAnswer = Schema.Struct({
  id: Schema.toType(AccessTokenId),
  naam: Schema.toType(Medewerker),
  toestand: Schema.Literals(tokenStates).annotate({ identifier: "TokenToestand" }),
  scopes: Schema.Array(AccessScope),
  gemaaktOp: Schema.toType(Tijdstip),
  gemaaktDoor: who,
  verlooptOp: moment,
  laatstGebruiktOp: moment,
  ingetrokkenOp: moment,
  ingetrokkenDoor: who
}).annotate({ identifier: "Toegangstoken" })

export const tokenJson = (token: AccessToken, nu: Tijdstip): typeof TokenAnswer.Type => ({
  id: token.id,
  naam: token.naam,
  toestand: tokenStateAt(token, nu),
  scopes: token.scopes,
  gemaaktOp: token.gemaaktOp,
  gemaaktDoor: nullable(token.gemaaktDoor),
  verlooptOp: nullable(token.verlooptOp),
  laatstGebruiktOp: nullable(token.laatstGebruiktOp),
  ingetrokkenOp: nullable(token.ingetrokkenOp),
  ingetrokkenDoor: nullable(token.ingetrokkenDoor)
})
