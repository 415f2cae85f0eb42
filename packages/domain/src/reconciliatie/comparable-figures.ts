import type { Regelnaam } from "./regelnaam.ts"

/** What a night found by one rule. The figures themselves are of the caller. */
export interface RegelFigures {
  readonly regel: typeof Regelnaam.Type
}

/**
 * The figures of an earlier night that can stand beside those of a later one: those of the rules of the later one.
 * Undefined if the earlier night did not apply all of these: it would show a change that did not happen.
 */
export const comparableFigures = <Figures extends RegelFigures>(
  earlier: ReadonlyArray<Figures>,
  later: ReadonlyArray<RegelFigures>
): ReadonlyArray<Figures> | undefined => {
  const applied = new Set(earlier.map(({ regel }) => regel))
  const wanted = new Set(later.map(({ regel }) => regel))
  return [...wanted].every((regel) => applied.has(regel)) ? earlier.filter(({ regel }) => wanted.has(regel)) : undefined
}
