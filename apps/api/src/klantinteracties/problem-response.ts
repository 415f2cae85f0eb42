import type { Fault } from "../problems/fault.ts"
import { type ProblemCode, problemTable } from "../problems/problem-table.ts"
import { maximumFaults, type Problem, type ProblemOf } from "../problems/problem.ts"
import { errorPagesPath } from "./error-pages.ts"
import type { ErrorName } from "./error-table.ts"

/** How the contract calls what went wrong: a word for programs, and a name that `type` ends in. */
interface Kind {
  readonly code: string
  readonly name: ErrorName
}

const byCode: { readonly [code in ProblemCode]?: Kind } = {
  "ongeldige-invoer": { code: "invalid", name: "ValidationError" },
  "json-ongeldig": { code: "parse_error", name: "ParseError" },
  "te-diep-genest": { code: "parse_error", name: "ParseError" }
}

const byStatus: { readonly [status: number]: Kind } = {
  400: { code: "invalid", name: "ValidationError" },
  403: { code: "permission_denied", name: "PermissionDenied" },
  404: { code: "not_found", name: "NotFound" },
  405: { code: "method_not_allowed", name: "MethodNotAllowed" },
  406: { code: "not_acceptable", name: "NotAcceptable" },
  415: { code: "unsupported_media_type", name: "UnsupportedMediaType" },
  429: { code: "throttled", name: "Throttled" }
}

/** The codes of who was not let in, which stand in the fault of a problem. */
export const notAuthenticated = "not_authenticated"
export const authenticationFailed = "authentication_failed"

const signIn: { readonly [code: string]: Kind } = {
  [notAuthenticated]: { code: notAuthenticated, name: "NotAuthenticated" },
  [authenticationFailed]: { code: authenticationFailed, name: "AuthenticationFailed" }
}

const kindOf = ({ code, faults: [first] = [] }: Problem): Kind =>
  signIn[first?.code ?? ""] ?? byCode[code] ?? byStatus[problemTable[code].status] ??
    { code: "error", name: "APIException" }

/** The answer that tells a problem as the contract does: as plain JSON, also where nobody could use it. */
export const contractProblemResponse = (problem: Problem, { publicUrl, requestId }: ProblemOf): Response => {
  const { status, title } = problemTable[problem.code]
  const { detail = `${title}.`, faults = [] } = problem
  const { code, name } = kindOf(problem)
  const body = {
    type: `${publicUrl ?? ""}${errorPagesPath}/${name}/`,
    code,
    title,
    status,
    detail,
    instance: `urn:uuid:${requestId}`,
    ...(code === "invalid" ? { invalidParams: faults.slice(0, maximumFaults).map(invalidParameter) } : {})
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", ...problem.headers }
  })
}

const invalidParameter = ({ code, detail, header, parameter, pointer }: Fault) => ({
  name: parameter ?? header ?? nameOf(pointer ?? ""),
  code,
  reason: detail
})

/** The place in a body as the contract writes it: with dots, and `nonFieldErrors` for the whole. */
const nameOf = (pointer: string): string => {
  const path = pointer.replace(/^#\/?/u, "").split("/").map(decodeURIComponent).join(".")
  return path === "" ? "nonFieldErrors" : path
}
