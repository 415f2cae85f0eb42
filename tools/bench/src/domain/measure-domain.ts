import { median } from "../figure.ts"
import { decode, type Operation, operations, withAddresses } from "./operations.ts"

/** What {@link import("./domain.ts").domain} makes figures of. */
export interface Measured {
  readonly speeds: ReadonlyArray<{ readonly name: string; readonly domain: number; readonly floor: number }>
  /** Bytes that each further digital address in its input takes of the heap, in a small one and in a large one. */
  readonly heap: { readonly small: number; readonly large: number }
  /** Bytes that each decoding leaves behind. */
  readonly left: number
}

/** So many different examples of each. */
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

/** In turn, since a machine is not as busy in one second as in the next; what was measured first is the compiler at work. */
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

/** What so many operations take of a heap that is not tidied meanwhile, for each of them. */
const taken = (operation: () => unknown, times: number): number => {
  const before = collected()
  for (let index = 0; index < times; index++) operation()
  return (process.memoryUsage().heapUsed - before) / times
}

/** Less than what the young generation of the heap holds, so that nothing is tidied while it is measured. */
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
const measured: Measured = {
  speeds: operations(examples).map((operation) => speedOf(operation, Number(rounds), Number(seconds) * 1000)),
  heap: heapOfEach([5, 25, 50]),
  left: leftBehind()
}
process.stdout.write(JSON.stringify(measured))
