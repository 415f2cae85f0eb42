import parseExpression, { type Info } from "spdx-expression-parse"
import type { LicensePolicy } from "./license-policies.ts"
import { type LockedPackage, type LockFile, nameOf } from "./lock-file.ts"
import { shippedPackages } from "./shipped-packages.ts"

/** A package that may not be used, and why. */
export interface LicenseFault {
  readonly name: string
  readonly version: string
  readonly fault: string
}

/** The packages that a policy refuses. A package without a licence is refused, as is an expression that is not SPDX. */
export const licenseFaults = (
  packages: ReadonlyArray<readonly [folder: string, LockedPackage]>,
  { accepted, exceptions }: LicensePolicy
): ReadonlyArray<LicenseFault> =>
  packages.flatMap(([folder, locked]) => {
    const name = nameOf(folder, locked)
    const { license, version = "" } = locked
    if (exceptions.some((exception) => exception.name === name && exception.license === license)) return []
    if (license === undefined) return [{ name, version, fault: "has no licence" }]
    const expression = parsed(license)
    if (expression === undefined) return [{ name, version, fault: `has no SPDX expression: ${license}` }]
    return accepts(accepted, expression)
      ? []
      : [{ name, version, fault: `has a licence that is not accepted: ${license}` }]
  })

const parsed = (license: string): Info | undefined => {
  try {
    return parseExpression(license)
  } catch {
    return undefined
  }
}

/** One of two that may be chosen is enough; of two that both hold, both must be. An exception to a licence is no id. */
const accepts = (accepted: ReadonlySet<string>, expression: Info): boolean => {
  if ("conjunction" in expression) {
    const { conjunction, left, right } = expression
    return conjunction === "or"
      ? accepts(accepted, left) || accepts(accepted, right)
      : accepts(accepted, left) && accepts(accepted, right)
  }
  return expression.exception === undefined && expression.plus !== true && accepted.has(expression.license)
}

/** The packages of the lock file: those that are shipped, and those that are only used to make and test them. */
export const packagesByUse = (lock: LockFile): {
  readonly shipped: ReadonlyArray<readonly [string, LockedPackage]>
  readonly development: ReadonlyArray<readonly [string, LockedPackage]>
} => {
  const shipped = shippedPackages(lock)
  const all = Object.entries(lock.packages).filter(([, { link }]) => link !== true)
  return {
    shipped: all.filter(([folder]) => shipped.has(folder)),
    development: all.filter(([folder]) => !shipped.has(folder))
  }
}
