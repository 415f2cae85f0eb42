import { register } from "../clients/register.ts"
import type { Scene } from "../faults/fault.ts"
import type { Ledger } from "../ledger/ledger.ts"
import { connectionsLeft } from "./connections-left.ts"
import { breachesOf, readContent } from "./content.ts"
import { findHalf } from "./half.ts"
import { compareWithLedger } from "./kept.ts"
import { gapsInTrail } from "./trail.ts"
import { unaccountedFor } from "./unaccounted.ts"

/** Findings of the audit; each list is empty if all is well. */
export interface Findings {
  readonly lost: ReadonlyArray<string>
  readonly half: ReadonlyArray<string>
  readonly doubled: ReadonlyArray<string>
  /** Violations of invariants B1 to B12 in the whole database. */
  readonly broken: ReadonlyArray<string>
  /** Changes that the audit trail or the events do not report correctly. */
  readonly untold: ReadonlyArray<string>
  /** Records that clients were shown without an entry in the read log. */
  readonly unaccounted: ReadonlyArray<string>
  /** Answers that the documentation does not promise. */
  readonly wrong: ReadonlyArray<string>
  /** Database connections that are still in use. */
  readonly left: ReadonlyArray<string>
}

/**
 * Compares the database with the answers that clients got. Then repeats every registration with an unknown outcome,
 * twice at once and under the same Idempotency-Key, and compares once more.
 */
export const audit = async (scene: Pick<Scene, "ask" | "databaseUrl" | "ledger">): Promise<Findings> => {
  const { databaseUrl, ledger } = scene
  const left = await connectionsLeft(databaseUrl)
  const before = await look(databaseUrl, ledger)
  await askAgain(scene, before.madeUnknown)
  const after = await look(databaseUrl, ledger)
  return {
    lost: distinct([...before.lost, ...after.lost]),
    half: distinct([...before.half, ...after.half]),
    doubled: distinct([...before.doubled, ...after.doubled]),
    broken: distinct([...before.broken, ...after.broken]),
    untold: distinct([...before.untold, ...after.untold]),
    unaccounted: await unaccountedFor(databaseUrl, ledger),
    wrong: distinct(ledger.wrong),
    left
  }
}

const look = async (databaseUrl: string, ledger: Ledger) => {
  const content = await readContent(databaseUrl)
  const { half, ...kept } = compareWithLedger(content, ledger)
  return {
    ...kept,
    half: [...half, ...await findHalf(databaseUrl, emptied(ledger))],
    broken: await breachesOf(databaseUrl, content),
    untold: await gapsInTrail(databaseUrl, content, ledger)
  }
}

/** Klantcontacten from which a client asked to delete a betrokkene. */
const emptied = ({ records }: Ledger): ReadonlyArray<string> =>
  [...records.values()].flatMap(({ history, klantcontact }) =>
    klantcontact !== undefined && history.changes.some(({ effect }) => effect(history.first) === "gone")
      ? [klantcontact]
      : []
  )

const askAgain = async (
  { ask, ledger }: Pick<Scene, "ask" | "ledger">,
  madeUnknown: ReturnType<typeof compareWithLedger>["madeUnknown"]
): Promise<void> => {
  const unknown = ledger.registrations.filter(({ isUncertain, made }) => isUncertain && made === undefined)
  await inTurns(unknown, 8, async (registration) => {
    await Promise.all([register(ask, ledger, registration), register(ask, ledger, registration)])
    const earlier = madeUnknown.get(registration)
    if (earlier === undefined) return
    if (registration.made === undefined) {
      ledger.wrong.push("a registration that was done is not answered when it is asked for again")
    } else if (registration.made.betrokkene !== earlier.betrokkene) {
      ledger.wrong.push("a registration that was done is done again under the same Idempotency-Key")
    }
  })
}

const inTurns = async <A>(all: ReadonlyArray<A>, atATime: number, work: (one: A) => Promise<void>): Promise<void> => {
  for (let index = 0; index < all.length; index += atATime) {
    await Promise.all(all.slice(index, index + atATime).map(work))
  }
}

const distinct = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(texts)]
