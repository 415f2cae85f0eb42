import { Effect, Option } from "effect"
import { Transaction } from "../../ports/transaction.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Case } from "../../reconciliatie/counts.ts"
import { isRepaired } from "../../reconciliatie/is-repaired.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import type { Regel } from "../../reconciliatie/regels.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { carryOut } from "./carry-out.ts"
import { examine, type Result } from "./examine.ts"
import { isGivenByOthers } from "./is-given-by-others.ts"
import type { Matter } from "./matter.ts"
import { bevindingKey, meld } from "./meld.ts"

/** The result for a dossier: the cases already reported and tried, and the remaining findings. */
export interface Course extends Result {
  readonly cases: ReadonlyArray<Case>
}

/**
 * Applies the rules to a dossier and carries out what the policy allows, one repair at a time, each on the dossier
 * as the previous one left it. So the report matches the final state, and a second run finds nothing else. What is
 * refused, or was rejected by a person, is left to a person. It ends, since each rule gets one turn per record.
 */
export const examineAndRepair = Effect.fnUntraced(
  function*(matter: Matter, reconciliatie: Reconciliatie, regels: ReadonlyArray<Regel>, door: Medewerker) {
    const turns = new Set<string>()
    const cases: Array<Case> = []
    const remaining = new Set<string>()
    let current = matter
    let result = yield* examine(matter, regels)
    for (;;) {
      const next = repairable(result.bevindingen, reconciliatie).find((bevinding) => !turns.has(turn(bevinding)))
      if (next === undefined) break
      turns.add(turn(next))
      const aCase = yield* reportAndRepair(next, current, reconciliatie, door)
      cases.push(aCase)
      if (!aCase.hersteld) {
        remaining.add(bevindingKey(next))
        continue
      }
      const nieuw = yield* current.again
      if (Option.isNone(nieuw)) {
        return { cases, bevindingen: [], failed: result.failed } satisfies Course as Course
      }
      current = nieuw.value
      result = yield* examine(current, regels)
    }
    const bevindingen = result.bevindingen.filter((bevinding) => !remaining.has(bevindingKey(bevinding)))
    return { cases, bevindingen, failed: result.failed } satisfies Course as Course
  }
)

const turn = ({ records, regel }: Bevinding): string => JSON.stringify([regel, records])

// Anonymise before anybody is linked by that data; normalise values before they are compared.
const order: ReadonlyArray<Voorstel["soort"]> = [
  "anonimiseren",
  "adressen-verwijderen",
  "normaliseren",
  "afwijking-verwijderen",
  "koppelen"
]

const repairable = (bevindingen: ReadonlyArray<Bevinding>, { opdracht }: Reconciliatie): ReadonlyArray<Bevinding> =>
  order.flatMap((soort) =>
    bevindingen.filter((bevinding) => bevinding.voorstel?.soort === soort && isRepaired(bevinding, opdracht.beleid))
  )

const reportAndRepair = Effect.fnUntraced(
  function*(gevonden: Bevinding, { gezien }: Matter, reconciliatie: Reconciliatie, door: Medewerker) {
    const [receipt] = yield* meld(reconciliatie, [gevonden])
    const aCase = { regel: gevonden.regel, nieuw: receipt?.nieuw ?? false, hersteld: false }
    if (receipt?.bevinding.toestand !== "open" || gevonden.voorstel === undefined) return aCase
    if (yield* isGivenByOthers(gevonden.voorstel, reconciliatie)) return aCase
    const attempt = carryOut(
      { bevinding: receipt.bevinding, voorstel: gevonden.voorstel, gezien: gezien(), door },
      "hersteld"
    )
    const transaction = yield* Transaction
    // Changed meanwhile, or refused for these records: the finding stays open.
    const hersteld = yield* transaction.asUnit(attempt).pipe(
      Effect.as(true),
      Effect.catchIf((fout) => fout._tag !== "RegisterUnavailable", () => Effect.succeed(false))
    )
    return { ...aCase, hersteld }
  }
)
