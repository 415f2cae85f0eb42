import type { NumberedPage, NumberedPageRequest, RegisterUnavailable, Versie } from "@betrokkene/domain"
import type { Effect } from "effect"
import type { Ports } from "../../http/ports.ts"
import type { DomainError } from "../../problems/domain-problem.ts"
import type { Problem } from "../../problems/problem.ts"
import type { Given, Parameters } from "./read-query.ts"
import type { Expansion, Resource, Right } from "./resource.ts"

/**
 * A record as the register has it. `sharedWith`: the id of another record that has it as well, and may end that without a
 * new version of this one.
 */
export interface Versioned {
  readonly versie: Versie
  readonly sharedWith?: string
}

/**
 * A kind of record as it is served: what its description says, and where the register has it. `Stored`: as the register
 * gives it; `Shown`: with what is read along to show it.
 */
export interface ServedResource<P extends Parameters, Filter, Stored extends Versioned, Shown> {
  readonly resource: Resource<Shown>
  readonly parameters: P
  /** Whether a deletion may be asked to `cascade`. */
  readonly cascades?: boolean
  /** None where the contract knows no `expand`. */
  readonly expansions?: ReadonlyArray<Expansion<Shown>>
  /** Undefined: nothing can match. Never finds by what the caller may not see. */
  readonly filter: (given: Given<P>, right: Right) => Filter | undefined
  /** Whether the filter looks somebody up by an identificator, such as a bsn. */
  readonly looksUp: (given: Given<P>) => boolean
  readonly page: (
    filter: Filter,
    browse: NumberedPageRequest
  ) => Effect.Effect<NumberedPage<Stored>, RegisterUnavailable, Ports>
  /** Whether this record matches, where the contract lets one of them be narrowed too. */
  readonly matches?: (uuid: string, filter: Filter) => Effect.Effect<boolean, RegisterUnavailable, Ports>
  /** The record with this id. */
  readonly find: (uuid: string, right: Right) => Effect.Effect<Stored, DomainError | Problem, Ports>
  /** That record and as it is shown, where the register gives both in one answer. */
  readonly findShown?: (
    uuid: string,
    right: Right
  ) => Effect.Effect<{ readonly stored: Stored; readonly shown: Shown }, DomainError | Problem, Ports>
  readonly gather: (
    stored: ReadonlyArray<Stored>,
    right: Right
  ) => Effect.Effect<ReadonlyArray<Shown>, RegisterUnavailable, Ports>
}

/** The paths of all relations that may be written out. */
export const pathsOf = <Shown>(
  expansions: ReadonlyArray<Expansion<Shown>> | undefined
): ReadonlyArray<string> | undefined =>
  expansions?.flatMap(({ name, names }) => [name, ...names.map((path) => `${name}.${path}`)])
