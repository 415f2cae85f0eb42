import type { KeuzesOngeldig, Tijdstip } from "@betrokkene/domain"
import { bodyFault } from "./fault.ts"
import { Problem } from "./problem.ts"

/** Tells between which values a choice is missing, and which choice is about none. */
export const choicesProblem = ({ overbodig, vereist }: KeuzesOngeldig): Problem =>
  new Problem({
    code: "keuzes-ongeldig",
    detail: "De keuzes passen niet bij waarin de partijen elkaar tegenspreken; errors zegt in welke velden.",
    faults: [
      ...vereist.map(({ blijft, veld, vervalt }) =>
        bodyFault(
          ["keuzes"],
          "keuze-vereist",
          `Kies van welke partij ${veld} blijft: die van blijft is ${moment(blijft)}, die van vervalt ${
            moment(vervalt)
          }.`
        )
      ),
      ...overbodig.map((veld) =>
        bodyFault(["keuzes"], "keuze-overbodig", `De partijen spreken elkaar niet tegen in ${veld}.`)
      )
    ]
  })

const moment = (op: Tijdstip | undefined): string => op === undefined ? "gegeven op onbekende tijd" : `gegeven op ${op}`
