import { memoryOf, startApi } from "@betrokkene/api-process"
import { askSoMany, kinds } from "@betrokkene/load"
import type { Assignment } from "../command-line.ts"
import { atMost, type Figure } from "../figure.ts"
import { filledRegister, seed } from "../filled-register.ts"
import { type Point, slope } from "./slope.ts"

/** Maximum growth of memory per ten thousand requests, in MiB; smaller growth is lost in the variation of the heap. */
const wanted = 1

/** Interval between looks at the memory, in milliseconds. The first third is warm-up. */
const interval = 500

/** As in production, with metrics; the quota is too large to be reached. */
const settings = { RATE_LIMIT: "1000000000", RECORD_LIMIT: "1000000000", METRICS: "true" }

/** Measures the memory of the API under many requests: mostly reads, one registration in nine, sometimes a list. */
export const memory = async (
  { requests, sizes }: Pick<Assignment, "sizes" | "requests">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const [size = 100_000] = sizes
  const server = await filledRegister({ size, storage: "fast" }, tell)
  try {
    const api = await startApi({ databaseUrl: server.url }, { settings, isLogRead: true })
    try {
      const { gekend, list, ongekend, read } = kinds(seed, size)
      const mixed = [
        ...read.requests.slice(0, 800),
        ...gekend.requests.slice(0, 100),
        ...ongekend.requests,
        ...list.requests
      ]
      const seen: Array<Point> = []
      const begin = performance.now()
      const watching = setInterval(() => {
        memoryOf(api.pid).then((mebibytes = Number.NaN) => {
          seen.push([performance.now() - begin, mebibytes])
        }, () => undefined)
      }, interval)
      const failed = await askSoMany(api, mixed, requests).finally(() => clearInterval(watching))
      const took = performance.now() - begin
      if (failed > 0) throw new Error(`${failed} requests without success, so that the rest means nothing.`)
      if (seen.some(([, mebibytes]) => Number.isNaN(mebibytes))) {
        throw new Error("This machine does not tell how much memory a process has.")
      }
      const later = seen.filter(([at]) => at > took / 3)
      tell(
        `${requests} requests in ${(took / 1000).toFixed(0)} seconds: ${seen[0]?.[1]} MiB at first, ${
          later[0]?.[1]
        } MiB after a third, ${later.at(-1)?.[1]} MiB at the end`
      )
      return [
        atMost("growth of the API's memory in 10000 requests", "MiB", slope(later) * took / requests * 10_000, wanted)
      ]
    } finally {
      await api.end()
    }
  } finally {
    await server.stop()
  }
}
