import { type OpgeslagenBetrokkene, OpgeslagenBetrokkenen } from "@betrokkene/domain"
import { Effect, Layer } from "effect"

const id = (nummer: number): string => `00000000-0000-7000-8000-${String(nummer).padStart(12, "0")}`

/** A stored betrokkene with nothing wrong. */
export const goed = (nummer: number): OpgeslagenBetrokkene => ({
  id: id(nummer),
  waarde: {
    _tag: "Ongekend",
    id: id(nummer),
    klantcontact: id(999_999),
    rol: "klant",
    initiator: true,
    contactgegevens: { digitaleAdressen: [] },
    registratiedatum: "2025-03-01T09:00:00.000Z",
    versie: 1
  }
})

/** A stored betrokkene with these fields in place of good ones. */
export const fout = (nummer: number, velden: Readonly<Record<string, unknown>>): OpgeslagenBetrokkene => {
  const { id, waarde } = goed(nummer)
  return { id, waarde: { ...waarde as object, ...velden } }
}

/** Rows such as no adapter would store, by page, and the longest page that was asked for. */
export const storedRows = (rijen: ReadonlyArray<OpgeslagenBetrokkene>) => {
  const gevraagd: Array<number> = []
  const layer = Layer.succeed(OpgeslagenBetrokkenen)({
    bladzijde: (na, aantal) =>
      Effect.sync(() => {
        const bladzijde = rijen.filter(({ id }) => na === undefined || id > na).slice(0, aantal)
        gevraagd.push(bladzijde.length)
        return bladzijde
      })
  })
  return { layer, gevraagd }
}
