import type { RegisterUnavailable } from "@betrokkene/domain"
import { lastingReasons } from "./lasting-reasons.ts"

/** Whether the register may be there again by itself, as when its database is away. */
export const waitingHelps = ({ reden }: Pick<RegisterUnavailable, "reden">): boolean =>
  !lastingReasons.some(({ has }) => has(reden))
