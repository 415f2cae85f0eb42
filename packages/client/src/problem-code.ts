import { problemCodes } from "./generated/problem-codes.ts"

/** Names one kind of problem. The page `/problemen/{code}` of the API tells what it means and what to do. */
export type ProblemCode = typeof problemCodes[number]

/** Whether a text is the code of a problem that this version of the client knows. */
export const isProblemCode = (text: string): text is ProblemCode => problemCodes.some((code) => code === text)
