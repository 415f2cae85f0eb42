import { type Api, startApi } from "@betrokkene/api-process"
import { type Kind, measure, type Measured } from "@betrokkene/load"
import type { Assignment } from "../command-line.ts"
import { type Figure, median, speed } from "../figure.ts"
import { filledRegister, seed } from "../filled-register.ts"
import { pairs } from "./pairs.ts"

/** Quotas too large to be reached, so that they are counted as in production. */
const settings = { FACES: "native,klantinteracties", RATE_LIMIT: "1000000000", RECORD_LIMIT: "1000000000" }

/** Seconds of requests before the measurement, so that V8 has compiled the code. */
const warmUp = 3

/** Compares what programs that speak the contract of Open Klant ask with the same at the native face of the same process. */
export const openKlant = async (
  assignment: Pick<Assignment, "sizes" | "rounds" | "seconds">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const [size = 100_000] = assignment.sizes
  const server = await filledRegister({ size, storage: "durable" }, tell)
  try {
    const api = await startApi({ databaseUrl: server.url }, { settings, isLogRead: true })
    try {
      const figures: Array<Figure> = []
      for (const { contract, name, native, share } of pairs(seed, size)) {
        figures.push(await sideBySide(api, { name, contract, native, share }, assignment, tell))
      }
      return figures
    } finally {
      await api.end()
    }
  } finally {
    await server.stop()
  }
}

/** Requests of both faces that ask the same, and which share of the native face's speed is the target. */
interface Pair {
  readonly name: string
  readonly contract: Kind["requests"]
  readonly native: Kind["requests"]
  readonly share: number
}

const sideBySide = async (
  api: Api,
  { contract, name, native, share }: Pair,
  { rounds, seconds }: Pick<Assignment, "rounds" | "seconds">,
  tell: (line: string) => void
): Promise<Figure> => {
  const [ofNative, ofContract]: readonly [Array<Measured>, Array<Measured>] = [[], []]
  for (let round = 1; round <= rounds; round++) {
    for (const [requests, all] of [[native, ofNative], [contract, ofContract]] as const) {
      const measured = await measure(api, { name, requests }, { seconds, warmUp: round === 1 ? warmUp : 0 })
      if (measured.failed > 0) {
        throw new Error(`${name}: ${measured.failed} requests without success, so that the rest means nothing.`)
      }
      all.push(measured)
    }
    const [floor, value] = [ofNative, ofContract].map((all) => (all.at(-1)?.perSecond ?? 0).toFixed(0))
    tell(`${name}, round ${round} of ${rounds}: ${value} requests/s of ${floor}`)
  }
  const perSecond = (all: ReadonlyArray<Measured>) => median(all.map((each) => each.perSecond))
  return speed(name, "requests/s", perSecond(ofContract), perSecond(ofNative), share)
}
