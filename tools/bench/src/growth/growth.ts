import { layer } from "@betrokkene/adapters/postgres"
import { asOtherProgram } from "@betrokkene/dataset"
import { ManagedRuntime } from "effect"
import type { Assignment } from "../command-line.ts"
import { atMost, type Figure, median } from "../figure.ts"
import { filledRegister } from "../filled-register.ts"
import type { Example, Question } from "./question.ts"
import { questions } from "./questions.ts"

/** Maximum ratio of the time of a query in the largest register to that in the smallest. */
const wanted = 1.5

/** Runs of each query per round, and runs before the measurement, which fill caches and prepare statements. */
const repetitions = 15
const warmUp = 10

/**
 * Times the queries of use case 6 through the register's ports, in the largest register and the smallest; both are idle
 * and cached.
 */
export const growth = async (
  { rounds, sizes }: Pick<Assignment, "sizes" | "rounds">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const [small = 0, large = 0] = [sizes[0], sizes.at(-1)]
  const ofSmall = await registerOf(small, tell)
  try {
    const ofLarge = await registerOf(large, tell)
    try {
      const worst = new Map<string, number>()
      for (const question of questions) {
        const [before, after] = await sideBySide(question, ofSmall, ofLarge, rounds)
        tell(
          `${question.name} ${question.sort}: ${before.toFixed(2)} and ${after.toFixed(2)} ms, ${
            (after / before).toFixed(2)
          } times`
        )
        worst.set(question.name, Math.max(worst.get(question.name) ?? 0, after / before))
      }
      return [...worst].map(([name, times]) => atMost(name, "times", times, wanted))
    } finally {
      await ofLarge.end()
    }
  } finally {
    await ofSmall.end()
  }
}

type Register = Awaited<ReturnType<typeof registerOf>>

/** Prepare all queries, as the API does with those that it meets first. */
const preparedQueries = 1000

const registerOf = async (size: number, tell: (line: string) => void) => {
  const server = await filledRegister({ size, storage: "fast" }, tell)
  try {
    const runtime = ManagedRuntime.make(
      layer({ url: server.url, poolSize: 1, statementTimeout: 600_000, preparedQueries })
    )
    return {
      rows: <Row extends object>(query: string) => asOtherProgram<Row>(server.url, query),
      ask: (example: Example) => runtime.runPromise(example),
      end: async () => {
        await runtime.dispose()
        await server.stop()
      }
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Milliseconds that the query takes in each register, measured alternately. */
const sideBySide = async (
  { examples, name, sort }: Question,
  small: Register,
  large: Register,
  rounds: number
): Promise<readonly [number, number]> => {
  const ofSmall = { register: small, examples: await examples(small.rows), took: Array<number>() }
  const ofLarge = { register: large, examples: await examples(large.rows), took: Array<number>() }
  for (let index = 0; index < warmUp + rounds * repetitions; index++) {
    const counts = []
    for (const { examples, register, took } of [ofSmall, ofLarge]) {
      const example = examples[index % examples.length]
      if (example === undefined) throw new Error(`${name}: nothing in the register to ask it by.`)
      const start = performance.now()
      counts.push(await register.ask(example))
      if (index >= warmUp) took.push(performance.now() - start)
    }
    if (counts[0] !== counts[1]) {
      throw new Error(`${name} ${sort}: ${counts.join(" and ")} records, so that their costs cannot be compared.`)
    }
  }
  return [undisturbed(ofSmall.took), undisturbed(ofLarge.took)]
}

/** The median of the fastest third. Slower runs show the load of the machine rather than the query. */
const undisturbed = (took: ReadonlyArray<number>): number =>
  median(took.toSorted((one, other) => one - other).slice(0, Math.ceil(took.length / 3)))
