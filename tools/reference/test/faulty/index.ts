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
