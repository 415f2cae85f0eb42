import type { Generated } from "../src/generate.ts"

/** Records of one kind. */
export const van = (
  dataset: ReadonlyArray<Generated>,
  soort: Generated["soort"]
): ReadonlyArray<Generated["waarde"]> => dataset.filter((record) => record.soort === soort).map(({ waarde }) => waarde)
