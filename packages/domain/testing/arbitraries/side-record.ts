import type * as fc from "fast-check"
import type { SideSoort } from "../../src/side-records/side-soorten.ts"
import { object } from "./object.ts"
import { writtenObjectidentificator } from "./objectidentificator.ts"

/** Valid gegevens of each kind of side record as a caller writes them, without the records that it stands beside. */
export const writtenSideGegevens: { readonly [soort in SideSoort]: fc.Arbitrary<object> } = {
  onderwerpobject: object({}, { identificator: writtenObjectidentificator })
}
