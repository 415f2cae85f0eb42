import { median } from "../figure.ts"
import { decode, type Operation, operations, withAddresses } from "./operations.ts"

/** Measurements from which {@link import("./domain.ts").domain} makes figures. */
export interface MeasuredDomain {
  readonly speeds: ReadonlyArray<{ readonly name: string; readonly domain: number; readonly floor: number }>
  /** Heap bytes for each further digital address in the input, for a small and a large input. */
  readonly heap: { readonly small: number; readonly large: number }
  /** Heap bytes left behind by each decoding. */
  readonly left: number
}

/** Number of different examples of each operation. */
const examples = 1000

const perSecond = (
  operation: (example: never) => unknown,
  examples: ReadonlyArray<unknown>,
  milliseconds: number
): number => {
  const start = performance.now()
  for (let times = 1;; times++) {
    for (const example of examples) operation(example as never)
    const passed = performance.now() - start
    if (passed >= milliseconds) return times * examples.length / passed * 1000
  }
}

/**
 * Alternate the two, because the load of the machine varies by the second. The first measurement is discarded: it
 * includes compilation.
 */
const speedOf = ({ domain, examples, floor, name }: Operation, rounds: number, milliseconds: number) => {
  const measured = Array.from(
    { length: rounds + 1 },
    () => ({ floor: perSecond(floor, examples, milliseconds), domain: perSecond(domain, examples, milliseconds) })
  ).slice(1)
  return {
    name,
    domain: median(measured.map((each) => each.domain)),
    floor: median(measured.map((each) => each.floor))
  }
}

const collected = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Heap bytes for each of `count` operations without garbage collection in between. */
const taken = (operation: () => unknown, times: number): number => {
  const before = collected()
  for (let index = 0; index < times; index++) operation()
  return (process.memoryUsage().heapUsed - before) / times
}

/** Stay below the size of the young generation, so that no garbage is collected during the measurement. */
const times = 20

const heapOf = (addresses: number): number => {
  const input = withAddresses(addresses)
  taken(() => decode(input), 1000)
  return median(Array.from({ length: 11 }, () => taken(() => decode(input), times)))
}

const heapOfEach = ([few, some, many]: readonly [number, number, number]) => ({
  small: (heapOf(some) - heapOf(few)) / (some - few),
  large: (heapOf(many) - heapOf(some)) / (many - some)
})

const leftBehind = (): number => {
  const input = withAddresses(10)
  const often = 20_000
  for (let index = 0; index < often; index++) decode(input)
  const before = collected()
  for (let index = 0; index < often; index++) decode(input)
  return Math.max(0, collected() - before) / often
}

const [rounds = "", seconds = ""] = process.argv.slice(2)
const measured: MeasuredDomain = {
  speeds: operations(examples).map((operation) => speedOf(operation, Number(rounds), Number(seconds) * 1000)),
  heap: heapOfEach([5, 25, 50]),
  left: leftBehind()
}
process.stdout.write(JSON.stringify(measured))
