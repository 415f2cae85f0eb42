import type { Context } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { partijOf } from "../betrokkene/partij-of.ts"
import type { Betrokkenen } from "../ports/betrokkenen.ts"
import { gewijzigdInBetrokkene } from "../verantwoording/gewijzigde-velden.ts"
import type { NewHandeling } from "../verantwoording/handeling.ts"
import { deed, departure } from "./deed.ts"
import type { Recorder } from "./recorder.ts"

/** The port with entries in the audit trail for each change. A link that is made or broken has one for each end. */
export const verantwoordeBetrokkenen = (
  betrokkenen: Context.Service.Shape<typeof Betrokkenen>,
  { recorded, recordedChange }: Recorder
): Context.Service.Shape<typeof Betrokkenen> => ({
  ...betrokkenen,
  voegToe: (betrokkene) =>
    recorded(
      betrokkenen.voegToe(betrokkene),
      () => [deed("geregistreerd", "betrokkene", betrokkene), ...link("gekoppeld", betrokkene)]
    ),
  vervang: (betrokkene, expected) =>
    recordedChange(
      betrokkenen.zoek(betrokkene.id),
      betrokkenen.vervang(betrokkene, expected),
      (before) => replacement(before, betrokkene)
    ),
  vervangAll: (changes) =>
    recorded(betrokkenen.vervangAll(changes), () => changes.flatMap(({ na, voor }) => replacement(voor, na))),
  verwijder: (id, expected) =>
    recordedChange(
      betrokkenen.zoek(id),
      betrokkenen.verwijder(id, expected),
      (before) => departure(id, partijOf(before))
    )
})

const link = (soort: "gekoppeld" | "ontkoppeld", betrokkene: Betrokkene): ReadonlyArray<NewHandeling> =>
  betrokkene._tag === "Ongekend"
    ? []
    : [deed(soort, "betrokkene", betrokkene), deed(soort, "partij", { id: betrokkene.partij })]

const replacement = (before: Betrokkene, after: Betrokkene): ReadonlyArray<NewHandeling> => {
  const velden = gewijzigdInBetrokkene(before, after)
  const sameLink = partijOf(before) === partijOf(after)
  return [
    ...(sameLink ? [] : [...link("ontkoppeld", before), ...link("gekoppeld", after)]),
    ...(velden.length > 0 || sameLink ? [{ ...deed("gewijzigd", "betrokkene", after), velden }] : [])
  ]
}
