import { Context, type Effect, type Option } from "effect"
import type { TokenNameTaken } from "../access/access-errors.ts"
import type { AccessTokenId } from "../access/access-token-id.ts"
import type { AccessToken } from "../access/access-token.ts"
import type { TokenDigest } from "../access/token-digest.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { PageRequest, RecordPage } from "./record-page.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Access tokens. Revoked tokens are kept, so that an audit trail can still be traced to the holder of a name. */
export class AccessTokens extends Context.Service<AccessTokens, {
  /**
   * Fails with TokenNameTaken while a token of the same name, however written, is not revoked, even if that token has
   * expired.
   */
  readonly voegToe: (token: AccessToken) => Effect.Effect<void, TokenNameTaken | RegisterUnavailable>
  /** The token with this digest, whether valid, expired or revoked; none if there never was one. */
  readonly zoek: (digest: TokenDigest) => Effect.Effect<Option.Option<AccessToken>, RegisterUnavailable>
  /** The token with this id, in whatever state; none if there never was one. */
  readonly zoekOpId: (id: AccessTokenId) => Effect.Effect<Option.Option<AccessToken>, RegisterUnavailable>
  /** Tokens in whatever state, sorted by `gemaaktOp`. */
  readonly browse: (browse: PageRequest) => Effect.Effect<RecordPage<AccessToken>, RegisterUnavailable>
  /** The number of tokens, in whatever state. */
  readonly count: Effect.Effect<number, RegisterUnavailable>
  /** Every token, oldest first. */
  readonly all: Effect.Effect<ReadonlyArray<AccessToken>, RegisterUnavailable>
  /** Revokes the token with this id. Returns whether it was not revoked yet. */
  readonly revokeById: (
    id: AccessTokenId,
    op: Tijdstip,
    door: Medewerker
  ) => Effect.Effect<boolean, RegisterUnavailable>
  /** Records the moment of last use. An earlier moment than the recorded one changes nothing. */
  readonly noteUse: (digest: TokenDigest, op: Tijdstip) => Effect.Effect<void, RegisterUnavailable>
}>()("@betrokkene/domain/AccessTokens") {}
