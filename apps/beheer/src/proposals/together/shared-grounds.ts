import type { Bevinding, Koppelgrond } from "../../words/schemas.ts"

/**
 * The grounds on which a policy may let the night carry out what an open finding proposes. Without any, a person decides
 * on it by itself.
 */
export const policyGrounds = ({ toestand, voorstel }: Bevinding): ReadonlyArray<Koppelgrond> =>
  toestand === "open" && voorstel?.soort === "koppelen" ? voorstel.gronden : []

/** The grounds that all of these findings have: without any they are not alike. */
export const sharedGrounds = ([first, ...others]: ReadonlyArray<Bevinding>): ReadonlyArray<Koppelgrond> =>
  first === undefined
    ? []
    : policyGrounds(first).filter((grond) => others.every((other) => policyGrounds(other).includes(grond)))
