import { Context, type Effect, type Option } from "effect"
import type { AccessTokenNotFound, TokenNameTaken } from "../access/access-errors.ts"
import type { AccessToken } from "../access/access-token.ts"
import type { TokenDigest } from "../access/token-digest.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** The tokens that give access, revoked ones too: those stay, so that it is known whose a name was. */
export class AccessTokens extends Context.Service<AccessTokens, {
  /** Refused while another one of its name is not revoked, expired or not. */
  readonly voegToe: (token: AccessToken) => Effect.Effect<void, TokenNameTaken | RegisterUnavailable>
  /** In whatever state it is. */
  readonly zoek: (digest: TokenDigest) => Effect.Effect<Option.Option<AccessToken>, RegisterUnavailable>
  /** All of them, in the order in which they were made. */
  readonly all: Effect.Effect<ReadonlyArray<AccessToken>, RegisterUnavailable>
  /** Revokes the one of this name that is not revoked. */
  readonly trekIn: (
    naam: Medewerker,
    op: Tijdstip
  ) => Effect.Effect<void, AccessTokenNotFound | RegisterUnavailable>
  /** Keeps the last moment at which the token was used. */
  readonly noteUse: (digest: TokenDigest, op: Tijdstip) => Effect.Effect<void, RegisterUnavailable>
}>()("@betrokkene/domain/AccessTokens") {}
