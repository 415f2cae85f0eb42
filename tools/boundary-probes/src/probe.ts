/** A rule that must refuse a probe. `says` is a part of its message, for a rule that refuses for several reasons. */
export interface Refusal {
  readonly rule: string
  readonly says: string
}

export const refusal = (rule: string, says = ""): Refusal => ({ rule, says })
export const boundary = (says: string): Refusal => refusal("@nx/enforce-module-boundaries", says)

export const external = boundary("is not allowed to import")
export const layer = boundary("can only depend on libs tagged with")
export const cycle = boundary("Circular dependency between")
export const path = boundary("cannot be imported by a relative or absolute path")
export const undeclared = boundary("Only packages defined in the \"package.json\"")
export const imports = refusal("no-restricted-imports")
export const globals = refusal("no-restricted-globals")
export const properties = refusal("no-restricted-properties")
export const syntax = refusal("no-restricted-syntax")

/** A violation to plant: its file, its source, and all rules that must refuse it. */
export interface Probe {
  readonly name: string
  readonly file: string
  readonly source: string
  readonly refusals: ReadonlyArray<Refusal>
}

export const probe = (name: string, file: string, source: string, ...refusals: ReadonlyArray<Refusal>): Probe => ({
  name,
  file,
  source: `${source}\n`,
  refusals
})

export const inDomain = (name: string, file: string, source: string, ...refusals: ReadonlyArray<Refusal>): Probe =>
  probe(`domain: ${name}`, `packages/domain/src/probe/${file}.ts`, source, ...refusals)
