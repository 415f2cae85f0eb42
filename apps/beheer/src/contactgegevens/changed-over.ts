import { adresNames } from "./adres-in-form.ts"
import { singleFields } from "./contactgegevens-as-typed.ts"
import { placedAdres } from "./placed-adres.ts"
import { type PlacedRows, placedRows } from "./placed-rows.ts"
import type { SentForm, Typed } from "./typed.ts"

/** What somebody changed in the form, over what stands there now, with whether it has a place for all of that. */
export const changedOver = (now: Typed, sent: SentForm): PlacedRows => {
  const { before, typed } = sent
  const rows = placedRows(now, sent)
  const singles = singleFields.flatMap((name) => {
    const given = typed[name]
    return given !== undefined && given !== before[name] ? [[name, given] as const] : []
  })
  return {
    ...rows,
    typed: {
      ...now,
      ...Object.fromEntries(singles),
      ...rows.typed,
      ...Object.assign({}, ...adresNames.map((name) => placedAdres(name, now, sent)))
    }
  }
}
