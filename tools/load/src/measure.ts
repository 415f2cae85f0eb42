import type { Api } from "@betrokkene/api-process"
import autocannon, { type Options, type Result } from "autocannon"
import type { Assignment } from "./command-line.ts"
import type { Kind } from "./kinds.ts"

/** What one kind of request reached: successes per second, and how long an answer took in whole milliseconds. */
export interface Measured {
  readonly name: string
  readonly perSecond: number
  readonly median: number
  /** 99 in 100 took no longer. */
  readonly percentile99: number
  /** Answers other than 2xx, and requests without an answer; the numbers mean nothing when there are any. */
  readonly failed: number
}

/** Connections that are kept open, each with one request under way: who waits for an answer asks nothing meanwhile. */
const connections = 20

/** Whom to ask: the address of the API's resources and a token for it. */
type Asked = Pick<Api, "url" | "token">

/** Asks one kind of request for so many seconds, after a warm-up in which what failed counts and what succeeded does not. */
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
    median: result.latency.p50,
    percentile99: result.latency.p99,
    failed: failedBefore + failures(result)
  }
}

/** Asks these requests in turn, so many in all, and tells how many failed. */
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
