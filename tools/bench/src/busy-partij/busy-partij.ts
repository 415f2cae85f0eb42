import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { asOtherProgram } from "@betrokkene/dataset"
import {
  accepteerBevinding,
  Identificator,
  Medewerker,
  type Partijgegevens,
  type PartijId,
  partijMetId,
  Transaction,
  undoBevinding,
  vergeet,
  verwijderPartij,
  wijzigPartij
} from "@betrokkene/domain"
import { Effect, Layer, ManagedRuntime, Schema } from "effect"
import type { Assignment } from "../command-line.ts"
import { atMost, type Figure } from "../figure.ts"
import { filledRegister } from "../filled-register.ts"
import { twoAlike } from "./two-alike.ts"

/** Maximum number of milliseconds for each betrokkene: a hundred thousand then take a minute. */
const wanted = 0.6

const door = Schema.decodeSync(Medewerker)("bench")

/**
 * Times the changes of all betrokkenen of one partij, with as many as each size, once: accepting that it is merged,
 * undoing that, giving it the number of somebody else, deleting and forgetting it. Each is one transaction; those that unlink
 * are rolled back, so that there is something left to forget.
 */
export const busyPartij = async (
  { sizes }: Pick<Assignment, "sizes">,
  tell: (line: string) => void
): Promise<ReadonlyArray<Figure>> => {
  const figures: Array<Figure> = []
  for (const size of sizes) figures.push(...await measured(size, tell))
  return figures
}

const measured = async (size: number, tell: (line: string) => void): Promise<ReadonlyArray<Figure>> => {
  const server = await filledRegister({ size, storage: "fast" }, tell)
  try {
    const runtime = ManagedRuntime.make(Layer.merge(layer({ url: server.url, preparedQueries: 200 }), system))
    const { bevinding, busy } = await runtime.runPromise(twoAlike(await organisations(server.url), door))
    await linkAllTo(busy, server.url)
    const time = async (name: string, work: Parameters<typeof runtime.runPromise>[0]) => {
      const start = performance.now()
      await runtime.runPromise(work)
      const milliseconds = performance.now() - start
      tell(`${name}: ${Math.round(milliseconds)} ms, ${Math.round(process.memoryUsage().rss / 1_048_576)} MiB resident`)
      return atMost(`${name}, for each of ${size} betrokkenen`, "ms", milliseconds / size, wanted)
    }
    try {
      const merged = [
        await time("merge", accepteerBevinding({ bevinding, versie: "elke", door })),
        await time("undo the merge", undoBevinding({ bevinding, versie: "elke", door }))
      ]
      await runtime.runPromise(giveNumber(busy, [kvkNummer]))
      await linkAllTo(busy, server.url, "'identificator', grond_identificatorsoort = 'kvk_nummer'")
      return [
        ...merged,
        await time("take away its number as somebody else's", rolledBack(giveNumber(busy, []))),
        await time(
          "delete and unlink",
          rolledBack(verwijderPartij({ partij: busy, versie: "elke", betrokkenen: "ontkoppelen", door }))
        ),
        await time("forget", vergeet({ partij: busy, door, proef: false }))
      ]
    } finally {
      await runtime.dispose()
    }
  } finally {
    await server.stop()
  }
}

/** A number that no partij of the dataset has. */
const kvkNummer = Schema.decodeSync(Identificator)({ soort: "kvk_nummer", waarde: "99999999" })

/** Gives the partij these identificatoren, and says that those that it had are of somebody else. */
const giveNumber = Effect.fnUntraced(function*(partij: PartijId, identificatoren: ReadonlyArray<Identificator>) {
  const { gegevens } = yield* partijMetId(partij)
  yield* wijzigPartij(partij, "elke", { ...gegevens, identificatoren } as object as Partijgegevens, {
    wijziging: "andere-persoon",
    door
  })
})

const rolledBack = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.ignore(Transaction.use((transaction) => transaction.run(Effect.andThen(work, Effect.fail("rolled back")))))

/** Links every betrokkene to the partij, on this ground. */
const linkAllTo = async (
  partij: PartijId,
  url: string,
  grond = "'gekozen-partij', grond_identificatorsoort = null"
): Promise<void> => {
  await asOtherProgram(
    url,
    `update betrokkene set partij_id = '${partij}', grond_soort = ${grond},
      grond_door = 'bench', grond_op = now(), grond_digest = null, grond_digest_op = null`
  )
  await asOtherProgram(url, "vacuum analyze")
}

/** Two organisations of the register. */
const organisations = async (url: string): Promise<readonly [PartijId, PartijId]> => {
  const [one, other] = await asOtherProgram<{ id: PartijId }>(
    url,
    "select id from partij where soort_partij = 'organisatie' order by id limit 2"
  )
  if (one === undefined || other === undefined) throw new Error("The dataset has no two organisations.")
  return [one.id, other.id]
}
