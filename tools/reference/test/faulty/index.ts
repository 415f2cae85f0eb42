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
