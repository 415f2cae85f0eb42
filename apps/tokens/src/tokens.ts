import { layer as register } from "@betrokkene/adapters/postgres"
import { layer as system, nieuwTokengeheim, tokendigest } from "@betrokkene/adapters/system"
import {
  type AccessTokenNotFound,
  AccessTokens,
  type AlreadyExpired,
  Clock,
  createAccessToken,
  type RegisterUnavailable,
  revokeAccessToken,
  type TokenNameTaken
} from "@betrokkene/domain"
import { Effect, Layer } from "effect"
import { leesOpdracht, type Opdracht } from "./command-line.ts"
import { afsluitcodes, type ExitCode } from "./exit-codes.ts"
import { onverwacht, uitleg } from "./failure.ts"
import { alsJson, alsTekst } from "./token-list.ts"
import { gebruik } from "./usage.ts"
import { VerkeerdGebruik } from "./wrong-usage.ts"

/** How the command ends: what it prints where, and its exit code. */
export interface Afloop {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** The whole command over its arguments and environment. */
export const tokens = (
  argumenten: ReadonlyArray<string>,
  omgeving: Readonly<Record<string, string | undefined>>
): Effect.Effect<Afloop> =>
  Effect.gen(function*() {
    const opdracht = yield* Effect.fromResult(leesOpdracht(argumenten))
    if (opdracht.soort === "uitleg") return gelukt(gebruik)
    const url = [omgeving["OWNER_DATABASE_URL"], omgeving["DATABASE_URL"]].find((gegeven) =>
      gegeven !== undefined && gegeven !== ""
    ) ?? ""
    if (!/^postgres(?:ql)?:\/\/./u.test(url)) {
      return yield* new VerkeerdGebruik({
        fouten: ["DATABASE_URL ontbreekt of is geen adres als postgres://gebruiker@host:5432/register."]
      })
    }
    return yield* Effect.provide(doe(opdracht), Layer.merge(register({ url, poolgrootte: 1 }), system))
  }).pipe(
    Effect.catch((fout) => Effect.succeed(uitleg(fout))),
    Effect.catchDefect((defect) => Effect.succeed(onverwacht(defect)))
  )

const doe = (
  opdracht: Exclude<Opdracht, { readonly soort: "uitleg" }>
): Effect.Effect<
  Afloop,
  RegisterUnavailable | AccessTokenNotFound | TokenNameTaken | AlreadyExpired,
  Clock | AccessTokens
> => {
  switch (opdracht.soort) {
    case "create":
      return maak(opdracht)
    case "list":
      return lijst(opdracht.json)
    case "revoke":
      return Effect.as(
        revokeAccessToken(opdracht.naam),
        gelukt("", `Token ${opdracht.naam} is ingetrokken; de API weigert het binnen vijf seconden.\n`)
      )
  }
}

/** The token alone goes to stdout, so that a program can take it from there. */
const maak = Effect.fnUntraced(
  function*({ geldigheid, naam, scopes }: Extract<Opdracht, { readonly soort: "create" }>) {
    const geheim = nieuwTokengeheim()
    const { verlooptOp } = yield* createAccessToken({ naam, digest: tokendigest(geheim), scopes }, geldigheid)
    const tot = verlooptOp === undefined ? "tot het wordt ingetrokken" : `tot ${verlooptOp}`
    return gelukt(
      `${geheim}\n`,
      `Token ${naam} is gemaakt, met ${
        scopes.join(", ")
      }, geldig ${tot}. Bewaar het goed: het wordt niet nog eens getoond.\n`
    )
  }
)

const lijst = Effect.fnUntraced(function*(json: boolean) {
  const alle = yield* AccessTokens.use((tokens) => tokens.all)
  const nu = yield* Clock.use((klok) => klok.nu)
  return gelukt(json ? alsJson(alle, nu) : alsTekst(alle, nu))
})

const gelukt = (stdout: string, stderr = ""): Afloop => ({ exitCode: afsluitcodes.gelukt.code, stdout, stderr })
