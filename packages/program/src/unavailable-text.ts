import type { RegisterUnavailable } from "@betrokkene/domain"
import { lastingReasons } from "./lasting-reasons.ts"

/**
 * Says in Dutch why a program cannot use the register, where waiting does not help: one sentence for the person who runs
 * it. Undefined for every other reason, such as a database that is away, and where no sentence tells what to do.
 */
export const unavailableText = ({ reden }: RegisterUnavailable): string | undefined =>
  lastingReasons.find(({ has }) => has(reden))?.text?.(reden)
