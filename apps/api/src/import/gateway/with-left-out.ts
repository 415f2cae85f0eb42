import type { CollectionResult } from "../import-records.ts"
import type { OpenKlantSource } from "../open-klant-source.ts"
import type { GatewayFile } from "./gateway-file.ts"

/** The results with what a file has that no record could be made of, at the record that it stood in. */
export const withLeftOut = (
  results: ReadonlyArray<CollectionResult>,
  source: OpenKlantSource | GatewayFile
): ReadonlyArray<CollectionResult> =>
  "leftOut" in source
    ? results.map((result) => ({
      ...result,
      refused: [...result.refused, ...source.leftOut.filter(({ collection }) => collection === result.collection)]
    }))
    : results
