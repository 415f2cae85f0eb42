import type { Gegenereerd } from "../src/genereer.ts"

/** The records of one kind. */
export const van = (
  dataset: ReadonlyArray<Gegenereerd>,
  soort: Gegenereerd["soort"]
): ReadonlyArray<Gegenereerd["waarde"]> =>
  dataset.filter((record) => record.soort === soort).map(({ waarde }) => waarde)
