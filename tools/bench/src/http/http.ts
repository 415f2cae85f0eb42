import { migrate } from "@betrokkene/adapters/postgres"
import { type Api, earlierApi, startApi, startServer } from "@betrokkene/api-process"
import { asOtherProgram, load } from "@betrokkene/dataset"
import { temporaryPostgres } from "@betrokkene/embedded-postgres"
import { type Kind, kinds, measure } from "@betrokkene/load"
import { Effect } from "effect"
import { resolve } from "node:path"
import type { Assignment } from "../command-line.ts"
import { atMost, type Figure, median, speed } from "../figure.ts"
import type { Answerer } from "./answerer.ts"
import { refuseOtherAnswers } from "./refuse-other-answers.ts"

/**
 * Minimum share of the floor's requests per second, by kind; and maximum ratio of the 99th percentile to the floor's.
 */
const wanted = { read: 0.7, list: 0.6, gekend: 0.6 } as const
const wantedSlowness = 2

const seed = 1

/** Address in the answers of both servers, so that these are the same. */
const baseUrl = "https://betrokkene.example.nl"

/** As in production: a quota for each caller, too large to be reached. */
const settings = { BASE_URL: baseUrl, RATE_LIMIT: "1000000000", RECORD_LIMIT: "1000000000" }

/** Compares the API with a bare server that gives the same answers from the same database. */
export const http = async (
  assignment: Pick<Assignment, "against" | "sizes" | "rounds" | "seconds">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const [size = 100_000] = assignment.sizes
  const entry = assignment.against === undefined ? undefined : (await earlierApi(assignment.against)).api
  const server = await temporaryPostgres("durable")
  try {
    tell(`Filling a register with ${size} betrokkenen`)
    await Effect.runPromise(migrate(server.url))
    await load({ databaseUrl: server.url, seed, aantal: size, toevoegen: false }, () => undefined)
    await asOtherProgram(server.url, "vacuum analyze")
    const bare = await bareServer(server.url)
    const start = (options: { readonly entry?: string }) =>
      startApi({ databaseUrl: server.url }, { ...options, settings, isLogRead: true })
    const api = await start({})
    const earlier = entry === undefined ? undefined : await start({ entry })
    try {
      const { gekend, list, read } = kinds(seed, size)
      const measured = { bare, api, earlier }
      return [
        ...await sideBySide(measured, read, wanted.read, assignment, tell),
        ...await sideBySide(measured, list, wanted.list, assignment, tell),
        ...await sideBySide(measured, gekend, wanted.gekend, assignment, tell)
      ]
    } finally {
      await earlier?.end()
      await api.end()
      await bare.end()
    }
  } finally {
    await server.stop()
  }
}

/** Starts the floor: a minimal server on the same database. */
export const bareServer = async (databaseUrl: string) => {
  const server = await startServer({
    name: "The bare server",
    entry: resolve(import.meta.dirname, "bare-server.ts"),
    environment: { DATABASE_URL: databaseUrl, BASE_URL: baseUrl },
    ready: "/health/ready"
  })
  return { ...server, url: `${server.origin}/api/v1`, token: "" }
}

/** Seconds of requests before the measurement, so that V8 has compiled the code. */
const warmUp = 3

/** What is measured in turn: the floor, the API, and an earlier one. */
interface Measured {
  readonly bare: Answerer
  readonly api: Answerer
  readonly earlier: Api | undefined
}

const sideBySide = async (
  { api, bare, earlier }: Measured,
  kind: Kind,
  share: number,
  { against = "", rounds, seconds }: Pick<Assignment, "against" | "rounds" | "seconds">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  await refuseOtherAnswers(bare, api, kind)
  const ofBare = []
  const ofApi = []
  const ofEarlier = []
  for (let index = 1; index <= rounds; index++) {
    const ask = async (answerer: Answerer) => {
      const measured = await measure(answerer, kind, { seconds, warmUp: index === 1 ? warmUp : 0 })
      if (measured.failed > 0) {
        throw new Error(`${kind.name}: ${measured.failed} requests without success, so that the rest means nothing.`)
      }
      return measured
    }
    const floor = await ask(bare)
    const value = await ask(api)
    ofBare.push(floor)
    ofApi.push(value)
    if (earlier !== undefined) ofEarlier.push(await ask(earlier))
    tell(
      `${kind.name}, round ${index} of ${rounds}: ${value.perSecond.toFixed(0)} requests/s of ${
        floor.perSecond.toFixed(0)
      }`
    )
  }
  const perSecond = (all: ReadonlyArray<{ readonly perSecond: number }>) => median(all.map((each) => each.perSecond))
  const percentile99 = (all: ReadonlyArray<{ readonly percentile99: number }>) =>
    median(all.map((each) => each.percentile99))
  const slowness = percentile99(ofBare)
  return [
    speed(kind.name, "requests/s", perSecond(ofApi), perSecond(ofBare), share),
    atMost(`${kind.name}, 99 in 100 within`, "ms", percentile99(ofApi), wantedSlowness * slowness, slowness),
    ...(earlier === undefined
      ? []
      : [speed(`${kind.name}, ${against}`, "requests/s", perSecond(ofApi), perSecond(ofEarlier), 1)])
  ]
}
