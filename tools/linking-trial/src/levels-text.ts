import { comparedFields, type Levels } from "@betrokkene/domain/internal"

/** The fields that both records have, each with its level: what kind of pair it is. */
export const levelsText = (levels: Levels): string =>
  comparedFields.filter((veld) => levels[veld] !== "ontbreekt").map((veld) => `${veld} ${levels[veld]}`).join(", ")
