import { Data } from "effect"
import type { Fault } from "./fault.ts"
import { type ProblemCode, problemTable } from "./problem-table.ts"
import { problemType } from "./problem-type.ts"

/** Why a request was not carried out (RFC 9457). */
export class Problem extends Data.TaggedError("Problem")<{
  readonly code: ProblemCode
  /** A Dutch sentence; without it the title of the problem is told. */
  readonly detail?: string
  readonly faults?: ReadonlyArray<Fault>
  readonly headers?: { readonly [name: string]: string }
}> {}

/** Maximum number of faults in one answer. Looking for them stops at one more: then there are more. */
export const maximumFaults = 100

/** The refusal of a request with these faults. */
export const invalidInput = (faults: ReadonlyArray<Fault>): Problem =>
  new Problem({ code: "ongeldige-invoer", detail: counted(faults.length), faults })

const counted = (count: number): string =>
  count === 1
    ? "1 gegeven is ongeldig."
    : count <= maximumFaults
    ? `${count} gegevens zijn ongeldig.`
    : `Meer dan ${maximumFaults} gegevens zijn ongeldig.`

/** The request that a problem answers: its id, and `publicUrl` as for {@link problemType}. */
export interface ProblemOf {
  readonly requestId: string
  readonly publicUrl: string | undefined
}

/** The answer that tells a problem. Its `instance` is the id under which the request is logged. */
export const problemResponse = (problem: Problem, { publicUrl, requestId }: ProblemOf): Response => {
  const { status, title } = problemTable[problem.code]
  const { detail = `${title}.`, faults } = problem
  const hasMore = faults !== undefined && faults.length > maximumFaults
  const body = {
    type: problemType(problem.code, publicUrl),
    title,
    status,
    detail: hasMore ? `${detail} De eerste ${maximumFaults} staan hierbij.` : detail,
    instance: `urn:uuid:${requestId}`,
    code: problem.code,
    ...(faults === undefined ? {} : { errors: faults.slice(0, maximumFaults) })
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", ...problem.headers }
  })
}
