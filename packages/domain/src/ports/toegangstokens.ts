import { Context, type Effect, type Option } from "effect"
import type { ToegangstokenNietGevonden, TokennaamBezet } from "../toegang/toegang-errors.ts"
import type { Toegangstoken } from "../toegang/toegangstoken.ts"
import type { Tokendigest } from "../toegang/tokendigest.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** The tokens that give access, revoked ones too: those stay, so that it is known whose a name was. */
export class Toegangstokens extends Context.Service<Toegangstokens, {
  /** Refused while another one of its name is not revoked, expired or not. */
  readonly voegToe: (token: Toegangstoken) => Effect.Effect<void, TokennaamBezet | RegisterOnbereikbaar>
  /** In whatever state it is. */
  readonly zoek: (digest: Tokendigest) => Effect.Effect<Option.Option<Toegangstoken>, RegisterOnbereikbaar>
  /** All of them, in the order in which they were made. */
  readonly alle: Effect.Effect<ReadonlyArray<Toegangstoken>, RegisterOnbereikbaar>
  /** Revokes the one of this name that is not revoked. */
  readonly trekIn: (
    naam: Medewerker,
    op: Tijdstip
  ) => Effect.Effect<void, ToegangstokenNietGevonden | RegisterOnbereikbaar>
  /** Keeps the last moment at which the token was used. */
  readonly noteerGebruik: (digest: Tokendigest, op: Tijdstip) => Effect.Effect<void, RegisterOnbereikbaar>
}>()("@betrokkene/domain/Toegangstokens") {}
