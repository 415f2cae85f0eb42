import { talen } from "@betrokkene/domain/internal"
import { codeNames } from "./code-names.ts"

/** Every language that somebody may prefer. */
export const preferredLanguages = codeNames(talen, "language")
