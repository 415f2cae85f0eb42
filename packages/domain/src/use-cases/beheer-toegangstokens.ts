import { Effect } from "effect"
import { Klok } from "../ports/klok.ts"
import { Toegangstokens } from "../ports/toegangstokens.ts"
import { type Geldigheid, nieuwToegangstoken, type Toegangstoken } from "../toegang/toegangstoken.ts"
import type { Medewerker } from "../values/medewerker.ts"

/** Keeps a new token, under a name that no other one in force has. */
export const maakToegangstoken = Effect.fn("maakToegangstoken")(
  function*(gegevens: Pick<Toegangstoken, "naam" | "digest" | "scopes">, geldigheid?: Geldigheid) {
    const token = yield* Effect.fromResult(nieuwToegangstoken(gegevens, geldigheid, yield* (yield* Klok).nu))
    yield* Toegangstokens.use((tokens) => tokens.voegToe(token))
    return token
  }
)

/** Ends a token before its time, for good. */
export const trekToegangstokenIn = Effect.fn("trekToegangstokenIn")(function*(naam: Medewerker) {
  const nu = yield* (yield* Klok).nu
  yield* Toegangstokens.use((tokens) => tokens.trekIn(naam, nu))
})
