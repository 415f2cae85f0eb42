import type { AccessTokens, RegisterClock, RegisterUnavailable } from "@betrokkene/domain"
import type { Log } from "@betrokkene/program"
import { Cause, Effect, Exit, Option } from "effect"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import type { Face } from "../http/face.ts"
import type { Run } from "../http/ports.ts"
import { domainProblem } from "../problems/domain-problem.ts"
import { Problem } from "../problems/problem.ts"
import type { SignInLimit } from "../rate-limit/limit-sign-ins.ts"
import { type ApiToken, apiTokenCaller } from "./api-token.ts"
import type { Caller } from "./caller.ts"
import { type Credentials, readCredentials } from "./credentials.ts"
import { jwtCaller } from "./jwt.ts"
import { isKeptToken, keptTokenCaller } from "./kept-token.ts"
import type { OidcProvider } from "./oidc-provider.ts"
import { Refused } from "./refused.ts"

/** The ways in, besides the tokens that the register keeps. */
export interface WaysIn {
  readonly apiToken?: ApiToken
  readonly oidc?: OidcProvider
}

/** A limit on refused sign-ins, and the address that a request counts for. */
export interface LimitedSignIns {
  readonly limit: SignInLimit
  readonly addressOf: (c: Context) => string
}

/** What letting in needs. Without a limit, everybody may be refused as often as they like. */
export interface Entry {
  readonly waysIn: WaysIn
  readonly run: Run
  readonly log: Log
  readonly notSignedIn: Face["notSignedIn"]
  readonly limited?: LimitedSignIns
}

/** Lets in callers with good credentials. Others are told how to sign in; only the log says why they were refused. */
export const authenticate = ({ limited, log, notSignedIn, run, waysIn }: Entry) => {
  const callerOf = callers(waysIn, run, log)
  return createMiddleware<Env>(async (c, next) => {
    const header = c.req.header("Authorization")
    const look = Effect.flatMap(readCredentials(header), callerOf)
    const address = limited?.addressOf(c) ?? ""
    const signIn = { address, authorization: header, requestId: c.get("requestId") }
    const tellLimit = () => {
      if (limited !== undefined) Object.assign(c.get("headers"), limited.limit.headersFor(address))
    }
    const exit = await run(limited === undefined ? look : limited.limit.check(signIn, look)).catch((thrown) => {
      tellLimit()
      throw thrown
    })
    if (Exit.isSuccess(exit)) {
      c.set("caller", exit.value)
      return await next()
    }
    tellLimit()
    const error = Option.getOrThrowWith(Cause.findErrorOption(exit.cause), () => Cause.squash(exit.cause))
    if (!(error instanceof Refused)) return answerProblem(c, error instanceof Problem ? error : domainProblem(error))
    c.set("refusal", error.refusal)
    return answerProblem(c, notSignedIn(header, error.refusal))
  })
}

const callers = (
  { apiToken, oidc }: WaysIn,
  run: Run,
  log: Log
): (
  credentials: Credentials
) => Effect.Effect<Caller, Refused | Problem | RegisterUnavailable, RegisterClock | AccessTokens> => {
  const byApiToken = apiTokenCaller(apiToken)
  const byKeptToken = keptTokenCaller(run, log)
  const byJwt = jwtCaller(oidc, apiToken?.naam, log)
  return ({ scheme, value }) => {
    const caller = byApiToken(value)
    if (caller !== undefined) return Effect.succeed(caller)
    return scheme === "token" || isKeptToken(value) ? byKeptToken(value) : byJwt(value)
  }
}
