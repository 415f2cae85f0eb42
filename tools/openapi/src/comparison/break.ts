/** A change of the API that a client of its last release does not expect. */
export interface Break {
  /** The operation, such as `POST /partijen`. */
  readonly operation: string
  /** The part of it, such as `request body, contactnaam/voornaam`. */
  readonly part: string
  readonly change: string
  /** Breaks with the same cause have the same: a schema may stand at many places. */
  readonly cause: string
}

/** A line for each cause, with the first place and how many others there are. */
export const breakLines = (breaks: ReadonlyArray<Break>): ReadonlyArray<string> =>
  [...Map.groupBy(breaks, ({ cause, change }) => `${cause} ${change}`).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
        `${first.operation}${first.part === "" ? "" : `, ${first.part}`}: ${first.change}${
          others.length === 0 ? "" : ` (also at ${others.length} other ${others.length === 1 ? "place" : "places"})`
        }`
      ]
  )
