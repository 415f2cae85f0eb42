import { problemCodesOf } from "../http/problem-codes-of.ts"
import type { Route } from "../http/route.ts"
import { problemExamples } from "../problems/problem-examples.ts"
import { type ProblemCode, problemTable } from "../problems/problem-table.ts"
import { problemType } from "../problems/problem-type.ts"
import { problemsBeforeOperations } from "../problems/problems-before-operations.ts"
import { inEnglish } from "../problems/table/in-english.ts"

/** The page of a kind of problem of these routes as JSON. `publicUrl` as for {@link problemType}. */
export const kindOfProblemPage = (
  routes: ReadonlyArray<Route>,
  code: ProblemCode,
  publicUrl: string | undefined
) => {
  const { betekenis, oplossing, status, title } = problemTable[code]
  return {
    ...listed(code, publicUrl),
    title,
    status,
    betekenis,
    oplossing,
    engels: inEnglish[code],
    vooraf: whenBefore(code),
    operaties: operationsAnswering(routes, code),
    voorbeeld: { ...problemExamples[code]?.value, type: problemType(code, publicUrl) }
  }
}

/** A kind of problem in the list of all. */
export const listed = (code: ProblemCode, publicUrl: string | undefined) => {
  const { status, title } = problemTable[code]
  return { type: problemType(code, publicUrl), code, title, status }
}

/** The codes of all problems, by status and then by name. */
export const allCodes: ReadonlyArray<ProblemCode> = (Object.keys(problemTable) as ReadonlyArray<ProblemCode>).toSorted(
  (one, other) => problemTable[one].status - problemTable[other].status || (one < other ? -1 : 1)
)

/** When a problem is answered before it is known which operation is meant; null if it comes from an operation. */
const whenBefore = (code: ProblemCode): string | null => {
  const before: { readonly [code: string]: string } = problemsBeforeOperations
  return before[code] ?? null
}

/** The operations of these that can answer the problem, as `POST /partijen`. */
export const operationsAnswering = (routes: ReadonlyArray<Route>, code: ProblemCode): ReadonlyArray<string> =>
  routes.filter((route) => problemCodesOf(route).includes(code)).map(({ method, path }) =>
    `${method.toUpperCase()} ${path}`
  ).toSorted()
