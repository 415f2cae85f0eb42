import { availabilityProblems } from "./table/availability-problems.ts"
import { registerProblems } from "./table/register-problems.ts"
import { requestProblems } from "./table/request-problems.ts"

/** Every problem that this API can answer, by its code. Codes never change once published. */
export const problemTable = { ...requestProblems, ...registerProblems, ...availabilityProblems } as const

/** The name of a kind of problem, for programs. */
export type ProblemCode = keyof typeof problemTable

/** Whether a text is the code of a problem. */
export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(problemTable, text)
