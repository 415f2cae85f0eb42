import type { Api } from "@betrokkene/api-process"
import autocannon, { type Options, type Result } from "autocannon"
import type { Assignment } from "./command-line.ts"
import type { Kind } from "./kinds.ts"

/** Results of one kind of request: successes per second, and response times in whole milliseconds. */
export interface Measured {
  readonly name: string
  readonly perSecond: number
  /** Number of successes, without those of the warm-up. */
  readonly answered: number
  readonly median: number
  /** 99th percentile. */
  readonly percentile99: number
  /** Answers other than 2xx, and requests without an answer; if there are any, the other figures mean nothing. */
  readonly failed: number
}

/** Open connections, each with at most one request under way. */
const connections = 20

/** Address of the API's resources, and a token for it. */
type Asked = Pick<Api, "url" | "token">

/** Sends one kind of request for this many seconds, after a warm-up in which failures count and successes do not. */
export const measure = async (
  api: Asked,
  { name, requests }: Kind,
  { seconds, warmUp }: Omit<Assignment, "betrokkenen">
): Promise<Measured> => {
  const failedBefore = warmUp === 0 ? 0 : failures(await ask(api, requests, { duration: warmUp }))
  const result = await ask(api, requests, { duration: seconds })
  return {
    name,
    perSecond: result["2xx"] / result.duration,
    answered: result["2xx"],
    median: result.latency.p50,
    percentile99: result.latency.p99,
    failed: failedBefore + failures(result)
  }
}

/** Sends `count` of these requests in turn. Returns the number of failures. */
export const askSoMany = async (api: Asked, requests: Kind["requests"], amount: number): Promise<number> =>
  failures(await ask(api, requests, { amount, connections: Math.min(connections, amount) }))

const ask = (
  { token, url }: Asked,
  requests: Kind["requests"],
  until: Pick<Options, "amount" | "connections" | "duration">
): Promise<Result> =>
  autocannon({
    url: new URL(url).origin,
    headers: { "Authorization": `Token ${token}`, "Content-Type": "application/json" },
    connections,
    requests: [...requests],
    ...until
  })

const failures = ({ errors, non2xx }: Result): number => errors + non2xx
