import { layer as register } from "@betrokkene/adapters/postgres"
import { checkLedger, layer as system, ledgerLayer, newTokenSecret, tokenDigest } from "@betrokkene/adapters/system"
import {
  AccessTokens,
  createAccessToken,
  Handelende,
  type IdGenerator,
  type Medewerker,
  RegisterClock,
  revokeAccessToken,
  type Transaction,
  type Verantwoording
} from "@betrokkene/domain"
import { programIdentity } from "@betrokkene/domain/internal"
import { type Ending, type Environment, unavailableText, WrongUsage } from "@betrokkene/program"
import { Effect, Layer } from "effect"
import { type Command, readCommand } from "./command-line.ts"
import { readDatabaseUrl } from "./database-url.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { explain, type Failure, unexpected } from "./failure.ts"
import { tokensAsJson, tokensAsText } from "./token-list.ts"
import { usage } from "./usage.ts"

/** Runs the command with its arguments and environment, for the user of this machine. */
export const tokens = (
  args: ReadonlyArray<string>,
  environment: Environment,
  user: string | undefined
): Effect.Effect<Ending<ExitCode>> =>
  Effect.gen(function*() {
    const command = yield* Effect.fromResult(readCommand(args, { user, apiTokenNaam: environment["API_TOKEN_NAAM"] }))
    if (command.kind === "help") return done(usage)
    const url = yield* Effect.fromResult(readDatabaseUrl(environment))
    const ledger = environment["RESTORE_LEDGER"] ?? ""
    if (ledger !== "") {
      yield* Effect.mapError(checkLedger(ledger, true), (failure) => new WrongUsage(unavailableText(failure) ?? ""))
    }
    return yield* Effect.provide(
      carryOut(command, ledger !== ""),
      Layer.mergeAll(register({ url, poolSize: 1 }), system, ledger === "" ? Layer.empty : ledgerLayer(ledger))
    )
  }).pipe(
    Effect.catch((failure) => Effect.succeed(explain(failure))),
    Effect.catchDefect((defect) => Effect.succeed(unexpected(defect)))
  )

const carryOut = (
  command: Exclude<Command, { readonly kind: "help" }>,
  hasLedger: boolean
): Effect.Effect<
  Ending<ExitCode>,
  Failure,
  RegisterClock | IdGenerator | AccessTokens | Transaction | Verantwoording
> => {
  switch (command.kind) {
    case "create":
      return create(command)
    case "list":
      return list(command.json)
    case "revoke":
      return Effect.as(
        Effect.provideService(revokeAccessToken(command.naam, command.door), Handelende, acting(command.door)),
        done(
          "",
          `Token ${command.naam} is ingetrokken; de API weigert het binnen vijf seconden.\n${hasLedger ? "" : notNoted}`
        )
      )
  }
}

const notNoted =
  "RESTORE_LEDGER is niet gegeven, dus dit staat in geen ledger: na een restore van een oudere back-up geldt het token " +
  "weer. Trek het dan nog eens in.\n"

/** Who this command acts for, as the audit trail keeps it. */
const acting = (naam: Medewerker): Handelende => ({ naam, identiteit: programIdentity("tokens"), activiteit: "tokens" })

/** Makes a token. It goes to stdout alone, so that a program can take it from there. */
const create = Effect.fnUntraced(
  function*({ door, naam, scopes, validity }: Extract<Command, { readonly kind: "create" }>) {
    const token = newTokenSecret()
    const { verlooptOp } = yield* createAccessToken(
      { naam, gemaaktDoor: door, digest: tokenDigest(token), scopes },
      validity
    )
    const until = verlooptOp === undefined ? "tot het wordt ingetrokken" : `tot ${verlooptOp}`
    return done(
      `${token}\n`,
      `Token ${naam} is gemaakt, met ${scopes.join(", ")}, geldig ${until}. ` +
        "Bewaar het goed: het wordt niet nog eens getoond.\n"
    )
  }
)

const list = Effect.fnUntraced(function*(json: boolean) {
  const all = yield* AccessTokens.use((tokens) => tokens.all)
  const now = yield* RegisterClock.use((clock) => clock.nu)
  return done(json ? tokensAsJson(all, now) : tokensAsText(all, now))
})

const done = (stdout: string, stderr = ""): Ending<ExitCode> => ({ exitCode: exitCodes.done.code, stdout, stderr })
