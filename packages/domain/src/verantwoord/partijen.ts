import { type Context, Option } from "effect"
import type { Partijen } from "../ports/partijen.ts"
import { gewijzigdInPartij } from "../verantwoording/gewijzigde-velden.ts"
import { deed } from "./deed.ts"
import type { Recorder } from "./recorder.ts"

/** The port with an entry in the audit trail for each change, and for each partij found by an identificator. */
export const verantwoordePartijen = (
  partijen: Context.Service.Shape<typeof Partijen>,
  { recorded, recordedChange }: Recorder
): Context.Service.Shape<typeof Partijen> => ({
  ...partijen,
  zoekOpIdentificator: (identificator) =>
    recorded(
      partijen.zoekOpIdentificator(identificator),
      Option.match({ onNone: () => [], onSome: (partij) => [deed("opgezocht", "partij", partij)] })
    ),
  voegToe: (partij) => recorded(partijen.voegToe(partij), () => [deed("geregistreerd", "partij", partij)]),
  vervang: (partij, expected) =>
    recordedChange(partijen.zoek(partij.id), partijen.vervang(partij, expected), (before) => [
      { ...deed("gewijzigd", "partij", partij), velden: gewijzigdInPartij(before, partij) }
    ]),
  verwijder: (id, expected) => recorded(partijen.verwijder(id, expected), () => [deed("verwijderd", "partij", { id })])
})
