import { earlierApi, startApi, startServer } from "@betrokkene/api-process"
import { type Kind, kinds } from "@betrokkene/load"
import { resolve } from "node:path"
import { type Assignment, type HttpKind, httpKinds } from "../command-line.ts"
import { atMost, type Figure, speed } from "../figure.ts"
import { filledRegister, seed } from "../filled-register.ts"
import { medianOf, type Reached, reachedBy, type Server } from "./reached.ts"
import { refuseOtherAnswers } from "./refuse-other-answers.ts"

/**
 * Minimum share of the floor's requests per second, by kind; and maximum ratio of the 99th percentile to the floor's.
 */
const wanted = { read: 0.7, list: 0.8, registration: 0.6 } satisfies Readonly<Record<HttpKind, number>>
const wantedSlowness = 2

/** Address in the answers of both servers, so that these are the same. */
const baseUrl = "https://betrokkene.example.nl"

/** As in production: a quota for each caller, too large to be reached. */
const settings = { BASE_URL: baseUrl, RATE_LIMIT: "1000000000", RECORD_LIMIT: "1000000000" }

/** Compares the API with a bare server that gives the same answers from the same database. */
export const http = async (
  assignment: Pick<Assignment, "against" | "only" | "sizes" | "rounds" | "seconds">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const [size = 100_000] = assignment.sizes
  const entry = assignment.against === undefined ? undefined : (await earlierApi(assignment.against)).api
  const server = await filledRegister({ size, storage: "durable" }, tell)
  try {
    const bare = await bareServer(server.url)
    const start = (options: { readonly entry?: string }) =>
      startApi({ databaseUrl: server.url }, { ...options, settings, isLogRead: true })
    const api = await start({})
    const earlier = entry === undefined ? undefined : await start({ entry })
    try {
      const { gekend, list, read } = kinds(seed, size)
      const measured = { bare, api, earlier, databaseUrl: server.url }
      const requests = { read, list, registration: gekend } satisfies Readonly<Record<HttpKind, Kind>>
      const figures: Array<Figure> = []
      for (const kind of assignment.only === undefined ? httpKinds : [assignment.only]) {
        figures.push(...await sideBySide(measured, requests[kind], wanted[kind], assignment, tell))
      }
      return figures
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

/**
 * How long servers are asked before they are measured, in rounds. The bare server runs at full speed at once. The API has
 * much more code, which V8 compiles by and by: after 14,000 registrations one took 0.74 of the processor that it took after
 * a thousand.
 */
const warmUpRounds = 8

/** What is measured in turn: the floor, the API, and an earlier one. */
interface Measured {
  readonly bare: Server
  readonly api: Server
  readonly earlier: Server | undefined
  readonly databaseUrl: string
}

const sideBySide = async (
  { api, bare, databaseUrl, earlier }: Measured,
  kind: Kind,
  share: number,
  { against = "", rounds, seconds }: Pick<Assignment, "against" | "rounds" | "seconds">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  await refuseOtherAnswers(bare, api, kind)
  const inTurn = [bare, api, ...(earlier === undefined ? [] : [earlier])]
  for (const server of inTurn) await reachedBy(server, kind, warmUpRounds * seconds, databaseUrl)
  const all = inTurn.map((): Array<Reached> => [])
  for (let index = 1; index <= rounds; index++) {
    for (const [place, server] of inTurn.entries()) {
      all[place]?.push(await reachedBy(server, kind, seconds, databaseUrl))
    }
    const [floor, value] = all.map((each) => each.at(-1)?.perSecond.toFixed(0))
    tell(`${kind.name}, round ${index} of ${rounds}: ${value} requests/s of ${floor}`)
  }
  const [floor, value, before] = all.map(medianOf)
  if (floor === undefined || value === undefined) throw new RangeError("Nothing was measured.")
  return [
    ...figuresOf(kind.name, value, floor, share),
    ...(before === undefined ? [] : [
      speed(`${kind.name}, ${against}`, "requests/s", value.perSecond, before.perSecond, 1),
      ...processorFigures(`${kind.name}, ${against}`, value, before, 1)
    ])
  ]
}

const figuresOf = (name: string, value: Reached, floor: Reached, share: number): ReadonlyArray<Figure> => [
  speed(name, "requests/s", value.perSecond, floor.perSecond, share),
  atMost(
    `${name}, 99 in 100 within`,
    "ms",
    value.percentile99,
    wantedSlowness * floor.percentile99,
    floor.percentile99
  ),
  ...processorFigures(name, value, floor, share)
]

/** None without `/proc`. The processor may take as much longer as the requests per second may be fewer. */
const processorFigures = (name: string, value: Reached, floor: Reached, share: number): ReadonlyArray<Figure> =>
  value.ownTime === 0
    ? []
    : [
      atMost(`${name}, processor of the server`, "µs", value.ownTime, floor.ownTime / share, floor.ownTime),
      atMost(
        `${name}, processor of PostgreSQL`,
        "µs",
        value.postgresTime,
        floor.postgresTime / share,
        floor.postgresTime
      )
    ]
