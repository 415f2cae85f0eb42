import type { components } from "./generated/openapi.ts"
import type { ProblemCode } from "./problem-code.ts"

/** One thing that is wrong with a request: where (`pointer`, `parameter` or `header`), its own code, and a sentence. */
export type ProblemFault = components["schemas"]["Fout"]

/**
 * Why a request was refused (RFC 9457), with in `errors` everything that is wrong with it. Without `Code` any problem of
 * the API; the `error` of a call is the union of the problems that this operation can answer.
 */
export type Problem<Code extends ProblemCode = ProblemCode> = Omit<components["schemas"]["Probleem"], "code"> & {
  code: Code
}
