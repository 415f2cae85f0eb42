export { HalfSaid, plain, Said, Unsaid } from "./values/numbers.ts"

interface Hidden {
  readonly text: string
}

/** Documented, and refers to {@link nobody}. */
export const documented = (hidden: Hidden): string => hidden.text

export const undocumented = 1

/** A port, one of whose members says nothing. */
export interface Port {
  /** Said. */
  readonly said: string
  readonly unsaid: (text: string) => void
}

/** Takes much. */
export const three = (one: number, two: number, more: number): number => one + two + more

/** Answers later. */
export const later = async (): Promise<void> => {}

/**
 * Shown.
 *
 * @example
 * ```ts
 * await shown()
 * await linkedTo(1, 2, 3)
 * ```
 */
export const shown = async (): Promise<void> => {}

/** Shown there: {@link shown}. */
export async function* linkedTo(one: number, two: number, three: number): AsyncGenerator<number> {
  yield one + two + three
}

/** Not shown there: {@link shown}. */
export const wronglyLinked = async (): Promise<void> => {}

/** Plain: needs none. */
export const two = (one: number, other: number): number => one + other

/** Either of two. */
export interface Result<Value, Refusal> {
  /** What came of it. */
  readonly value?: Value
  /** Why nothing did. */
  readonly refusal?: Refusal
}

/** An error that is caught by its name. */
export class Refused {
  /** By this. */
  readonly _tag = "Refused"
}

/** An error that is caught by another. */
export class Renamed {
  /** By this. */
  readonly _tag = "Other"
}

/** An error of every port. */
export class RegisterUnavailable {
  /** By this. */
  readonly _tag = "RegisterUnavailable"
}

/** Fails, for all that one reads here. */
export const silent = (): Result<number, Refused | RegisterUnavailable> => ({})

/** Fails with {@link Refused}. */
export const frank = (): Result<number, Refused> => ({})

/** A port with members that fail. */
export abstract class Failing {
  /** What an adapter gives. */
  abstract readonly Service: {
    /** Fails with {@link Refused}. */
    readonly told: () => Result<number, Refused>
    /** Fails. */
    readonly untold: Result<number, Refused>
  }
}
