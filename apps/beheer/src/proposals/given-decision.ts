import { singleVelden } from "@betrokkene/domain"
import type { Tegenstrijdigheid } from "../words/schemas.ts"

/** What somebody may decide. The names stand in addresses. */
export const decisions = ["accept", "reject", "undo", "reopen"] as const
export type Decision = typeof decisions[number]

/** The name of the choice about a field in a form. */
export const choiceName = <Veld extends Tegenstrijdigheid["veld"]>(veld: Veld): `keuze-${Veld}` => `keuze-${veld}`

/** The names of everything that the forms of a decision hold. */
export const decisionFields = ["versie", "blijft", "vervalt", "reden", ...singleVelden.map(choiceName)] as const

/** The forms of a decision as they were filled in. */
export type GivenDecision = Readonly<Record<typeof decisionFields[number], string>>
