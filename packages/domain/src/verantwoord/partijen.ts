import { type Context, Effect, Option } from "effect"
import type { IdentificatorBezet } from "../partij/partij-errors.ts"
import type { Partij } from "../partij/partij.ts"
import { filterOnIdentificator } from "../ports/filter-on-identificator.ts"
import type { Identificatoren } from "../ports/identificatoren.ts"
import type { Partijen } from "../ports/partijen.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import type { Identificator } from "../values/identificator.ts"
import { gewijzigdInPartij } from "../verantwoording/gewijzigde-velden.ts"
import { deed, lookUps } from "./deed.ts"
import type { Recorder } from "./recorder.ts"

/**
 * The port with an entry in the audit trail for each change, and for each partij found by an identificator: also when a
 * change is refused because that partij has it, which tells that it is known.
 */
export const verantwoordePartijen = (
  partijen: Context.Service.Shape<typeof Partijen>,
  identificatoren: Context.Service.Shape<typeof Identificatoren>,
  { recorded, recordedChange, recordedRead }: Recorder
): Context.Service.Shape<typeof Partijen> => {
  const withRefusal = <E extends { readonly _tag: string }>(
    partij: Partij,
    change: Effect.Effect<void, E>
  ): Effect.Effect<void, E | RegisterUnavailable> =>
    Effect.tapError(change, (error): Effect.Effect<void, RegisterUnavailable> =>
      isTaken(error)
        ? Effect.asVoid(recordedRead(
          holdersOf(identificatoren, partij, error),
          (holders) => lookUps(holders.filter((holder) => holder !== partij.id))
        ))
        : Effect.void)
  return {
    ...partijen,
    zoekOpIdentificator: (identificator) =>
      recorded(
        partijen.zoekOpIdentificator(identificator),
        Option.match({ onNone: () => [], onSome: (partij) => [deed("opgezocht", "partij", partij)] })
      ),
    voegToe: (partij) =>
      recorded(withRefusal(partij, partijen.voegToe(partij)), () => [deed("geregistreerd", "partij", partij)]),
    vervang: (partij, expected) =>
      recordedChange(partijen.zoek(partij.id), withRefusal(partij, partijen.vervang(partij, expected)), (before) => [
        { ...deed("gewijzigd", "partij", partij), velden: gewijzigdInPartij(before, partij) }
      ]),
    verwijder: (id, expected) =>
      recorded(partijen.verwijder(id, expected), () => [deed("verwijderd", "partij", { id })])
  }
}

const isTaken = (error: { readonly _tag: string }): error is IdentificatorBezet => error._tag === "IdentificatorBezet"

/** The partijen that have what this one was refused for. */
const holdersOf = (
  identificatoren: Context.Service.Shape<typeof Identificatoren>,
  { gegevens }: Partij,
  { soort }: IdentificatorBezet
) => {
  const refused = (gegevens.identificatoren as ReadonlyArray<Identificator>).filter((one) => one.soort === soort)
  return Effect.map(
    Effect.forEach(refused, (one) => identificatoren.zoek(filterOnIdentificator(one), 1)),
    (found) => found.flat().map(({ partij }) => partij)
  )
}
