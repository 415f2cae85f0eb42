import { Data } from "effect"
import { randomUUID } from "node:crypto"
import type { Fault } from "./fault.ts"
import { type ProblemCode, problemTable } from "./problem-table.ts"

/** An answer that is not what was asked for (RFC 9457). */
export class Problem extends Data.TaggedError("Problem")<{
  readonly code: ProblemCode
  readonly detail?: string
  readonly faults?: ReadonlyArray<Fault>
  readonly headers?: { readonly [name: string]: string }
}> {}

/** So many faults are named in one answer; a body that holds more was not made by hand. */
export const maximumFaults = 1000

/** The request is wrong in all of these ways. */
export const invalidInput = (faults: ReadonlyArray<Fault>): Problem =>
  new Problem({ code: "ongeldige-invoer", detail: counted(faults.length), faults })

const counted = (count: number): string =>
  count === 1
    ? "1 gegeven is ongeldig."
    : count <= maximumFaults
    ? `${count} gegevens zijn ongeldig.`
    : `${count} gegevens zijn ongeldig; de eerste ${maximumFaults} staan hierbij.`

/** The URI of a kind of problem; it names, and need not lead anywhere. */
export const problemType = (code: ProblemCode): string => `https://example.org/betrokkene/problemen/${code}`

export const problemResponse = (problem: Problem): Response => {
  const { status, title } = problemTable[problem.code]
  const body = {
    type: problemType(problem.code),
    title,
    status,
    detail: problem.detail ?? `${title}.`,
    instance: `urn:uuid:${randomUUID()}`,
    code: problem.code,
    ...(problem.faults === undefined ? {} : { errors: problem.faults.slice(0, maximumFaults) })
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", ...problem.headers }
  })
}
