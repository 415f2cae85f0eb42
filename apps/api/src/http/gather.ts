import { Result } from "effect"
import type { Fault } from "../problems/fault.ts"
import { faultsOf } from "./decode.ts"

/** What was read of one part of a request, or everything that is wrong with it. */
export type Read<A> = Result.Result<A, ReadonlyArray<Fault>>

/** The values of all parts by name; or, when any has faults, the faults of all parts in order. */
export const gather = <Parts extends { readonly [name: string]: Read<unknown> }>(
  parts: Parts
): Read<{ readonly [name in keyof Parts]: Parts[name] extends Read<infer A> ? A : never }> => {
  const values: { [name: string]: unknown } = {}
  const faults: Array<Fault> = []
  for (const [name, part] of Object.entries(parts)) {
    if (Result.isSuccess(part)) values[name] = part.success
    else faults.push(...faultsOf(part))
  }
  return faults.length > 0 ? Result.fail(faults) : Result.succeed(values as never)
}
