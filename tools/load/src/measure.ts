import type { Api } from "@betrokkene/api-process"
import autocannon, { type Result } from "autocannon"
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

/** Asks one kind of request for so many seconds, after a warm-up in which what failed counts and what succeeded does not. */
export const measure = async (api: Pick<Api, "url" | "token">, { name, requests }: Kind, { seconds, warmUp }: Omit<Assignment, "betrokkenen">): Promise<Measured> => {
  const ask = (duration: number) =>
    autocannon({
      url: new URL(api.url).origin,
      headers: { "Authorization": `Token ${api.token}`, "Content-Type": "application/json" },
      connections,
      requests: [...requests],
      duration
    })
  const failedBefore = warmUp === 0 ? 0 : failures(await ask(warmUp))
  const result = await ask(seconds)
  return {
    name,
    perSecond: result["2xx"] / result.duration,
    median: result.latency.p50,
    percentile99: result.latency.p99,
    failed: failedBefore + failures(result)
  }
}

const failures = ({ errors, non2xx }: Result): number => errors + non2xx
