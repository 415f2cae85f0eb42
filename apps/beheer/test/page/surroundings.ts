import { type Api, startApi, type Storage } from "@betrokkene/api-process"
import { type BetrokkeneClient, makeClient } from "@betrokkene/client"
import { freePort } from "@betrokkene/embedded-postgres"
import { Effect, Fiber, Result } from "effect"
import { setTimeout as pause } from "node:timers/promises"
import { afterAll, beforeAll } from "vitest"
import { program } from "../../src/program.ts"
import { readSettings, type Settings } from "../../src/settings.ts"
import { audience, clientId, type StandInProvider, standInProvider } from "./stand-in-provider.ts"

/** What the web application stands between: an API with an empty register, and a provider. */
export interface Surroundings {
  readonly api: Api
  /** A client that may do everything. */
  readonly client: BetrokkeneClient
  readonly provider: StandInProvider
  /** The address of an application at which people log in with a token, and of one where they do so at the provider. */
  readonly byToken: string
  readonly byProvider: string
}

/** Makes the place of a register for the tests of a file. `ends` undo that after them. */
export type MakeStorage = (ends: Array<() => unknown>) => Promise<Storage>

/** The surroundings of the tests of a file. */
export const useSurroundings = (makeStorage: MakeStorage = () => Promise.resolve("memory")): () => Surroundings => {
  let made: Surroundings | undefined
  const ends: Array<() => unknown> = []
  beforeAll(async () => {
    const provider = await standInProvider()
    ends.push(provider.close)
    const api = await startApi(await makeStorage(ends), {
      settings: { OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: audience, SIGN_IN_LIMIT: "0" }
    })
    ends.push(() => api.end())
    const byToken = await startApplication(api.url)
    const byProvider = await startApplication(api.url, {
      BEHEER_OIDC_ISSUER: provider.issuer,
      BEHEER_OIDC_CLIENT_ID: clientId
    })
    ends.push(byToken.end, byProvider.end)
    const client = makeClient({ baseUrl: api.url, token: api.token })
    made = { api, client, provider, byToken: byToken.origin, byProvider: byProvider.origin }
  })
  afterAll(async () => {
    for (const end of ends.toReversed()) await end()
  })
  return () => {
    if (made === undefined) throw new Error("No surroundings before the first test")
    return made
  }
}

/** Starts the web application in this process, as it is started by itself. `other` changes settings that were read. */
export const startApplication = async (
  apiUrl: string,
  environment: Readonly<Record<string, string>> = {},
  other: Partial<Settings> = {}
) => {
  const port = await freePort()
  const settings = Result.getOrThrow(readSettings({
    API_URL: apiUrl,
    BEHEER_PORT: String(port),
    BEHEER_SESSION_SECRET: "a-secret-of-these-tests-and-no-other",
    LOG_LEVEL: "error",
    ...environment
  }))
  const running = Effect.runFork(program({ ...settings, ...other }))
  const origin = `http://127.0.0.1:${port}`
  while (!await fetch(`${origin}/health`).then(({ ok }) => ok, () => false)) await pause(10)
  return { origin, end: () => Effect.runPromise(Fiber.interrupt(running)) }
}
