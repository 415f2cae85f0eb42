import type { ServerProcess } from "@betrokkene/api-process"
import { type Kind, measure } from "@betrokkene/load"
import { median } from "../figure.ts"
import type { Answerer } from "./answerer.ts"
import { processesOfPostgres, processorTimes, timeBetween } from "./processor-time.ts"

/** A server that is measured, with its process. */
export type Server = Answerer & Pick<ServerProcess, "pid">

/** What one server reached. Processor times are in microseconds for each request, and 0 where there is no `/proc`. */
export interface Reached {
  readonly perSecond: number
  readonly percentile99: number
  readonly ownTime: number
  readonly postgresTime: number
}

/** Sends one kind of request for this many seconds. Rejects if one of them has no success. */
export const reachedBy = async (server: Server, kind: Kind, seconds: number, databaseUrl: string): Promise<Reached> => {
  const times = async () =>
    [
      await processorTimes([server.pid]),
      await processorTimes(await processesOfPostgres(databaseUrl))
    ] as const
  const before = await times()
  const { answered, failed, percentile99, perSecond } = await measure(server, kind, { seconds, warmUp: 0 })
  const after = await times()
  if (failed > 0) {
    throw new Error(`${kind.name}: ${failed} requests without success, so that the rest means nothing.`)
  }
  return {
    perSecond,
    percentile99,
    ownTime: timeBetween(before[0], after[0]) / answered,
    postgresTime: timeBetween(before[1], after[1]) / answered
  }
}

/** Each figure by itself as the median of the rounds. */
export const medianOf = (all: ReadonlyArray<Reached>): Reached => {
  const of = (name: keyof Reached) => median(all.map((each) => each[name]))
  return {
    perSecond: of("perSecond"),
    percentile99: of("percentile99"),
    ownTime: of("ownTime"),
    postgresTime: of("postgresTime")
  }
}
