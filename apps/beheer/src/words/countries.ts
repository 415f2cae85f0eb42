import { landen } from "@betrokkene/domain/internal"
import { codeNames } from "./code-names.ts"

/** Every country. */
export const countries = codeNames(landen, "region")
