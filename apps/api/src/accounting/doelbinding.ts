import { type Doelbinding } from "@betrokkene/domain"
import { Result } from "effect"
import type { Read } from "../http/gather.ts"
import { headerFault } from "../problems/fault.ts"

/** The header in which a caller says why it reads, as other registers of the government call it. */
export const doelbindingHeader = "X-Doelbinding"

/**
 * Reads why a caller reads. It must be a code that the operator gave, to the letter: a caller's own words could be
 * personal data, which would stand in the read log for years.
 */
export const readDoelbinding = (
  header: string | undefined,
  allowed: ReadonlyArray<Doelbinding>
): Read<Doelbinding | undefined> => {
  if (header === undefined) return Result.succeed(undefined)
  const found = allowed.find((code) => code === header)
  return found === undefined
    ? Result.fail([
      headerFault(
        doelbindingHeader,
        "doelbinding-onbekend",
        allowed.length === 0
          ? "Het register kent geen doelbindingen; laat deze header weg."
          : `Toegestaan: ${allowed.join(", ")}.`
      )
    ])
    : Result.succeed(found)
}
