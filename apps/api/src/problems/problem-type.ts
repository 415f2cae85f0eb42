import type { ProblemCode } from "./problem-table.ts"

/** The path under which each kind of problem has its page. */
export const problemsPath = "/api/v1/problemen"

/**
 * The address of the page about a kind of problem. `publicUrl` is where the caller reaches this program, without a
 * slash at the end. Undefined, as for a request without a usable Host, gives an address relative to the request.
 */
export const problemType = (code: ProblemCode, publicUrl: string | undefined): string =>
  `${publicUrl ?? ""}${problemsPath}/${code}`
