import { type AnderePartij, type AnderRegister, canonical, type PartijId } from "@betrokkene/domain"
import { type Context, Effect, HashMap } from "effect"
import type { Inhoud } from "./content.ts"
import type { Opslag } from "./store.ts"

/** A record of the other register, with the partijen of this one that it is. */
interface Geplaatst {
  readonly volgnummer: number
  readonly andere: AnderePartij
  readonly partijen: ReadonlySet<PartijId>
}

/** The port AnderRegister in memory. */
export const anderRegister = ({ lees }: Opslag): Context.Service.Shape<typeof AnderRegister> => ({
  plaats: Effect.sync(() => {
    const geplaatst = new Map<string, AnderePartij>()
    const alle = lees((inhoud) => plaats([...geplaatst.values()], inhoud))
    return {
      voegToe: (partijen) =>
        Effect.sync(() => {
          const eerder = geplaatst.size
          for (const partij of partijen) geplaatst.set(canonical(partij), partij)
          return geplaatst.size - eerder
        }),
      counterparts: (na, aantal) =>
        Effect.map(
          alle,
          (records) =>
            [...Map.groupBy(
              records.flatMap((record) => [...record.partijen].map((partij) => ({ partij, record }))),
              ({ partij }) => partij
            )]
              .map(([partij, paren]) => ({ partij, records: paren.map(({ record }) => record) }))
              .filter(({ partij }) => na === undefined || partij > na)
              .toSorted((een, ander) => een.partij < ander.partij ? -1 : 1)
              .slice(0, aantal)
              .flatMap(({ partij, records: [eerste, ...overige] }) =>
                eerste === undefined
                  ? []
                  : [{ partij, andere: eerste.andere, eenduidig: overige.length === 0 && eerste.partijen.size === 1 }]
              )
        ),
      onbekenden: (na, aantal) =>
        Effect.map(
          alle,
          (records) =>
            records.filter(({ partijen, volgnummer }) => partijen.size === 0 && (na === undefined || volgnummer > na))
              .slice(0, aantal)
              .map(({ andere, volgnummer }) => ({
                volgnummer,
                andere,
                eenduidig: !records.some((ander) => ander.volgnummer !== volgnummer && deelt(ander.andere, andere))
              }))
        )
    }
  })
})

const plaats = (andere: ReadonlyArray<AnderePartij>, { partijen }: Inhoud): ReadonlyArray<Geplaatst> => {
  const houders = Map.groupBy(
    HashMap.toValues(partijen).flatMap(({ gegevens, id }) =>
      sleutels({ id, identificatoren: gegevens.identificatoren }).map((sleutel) => ({ sleutel, id }))
    ),
    ({ sleutel }) => sleutel
  )
  return andere.map((partij, volgnummer) => ({
    volgnummer,
    andere: partij,
    partijen: new Set(sleutels(partij).flatMap((sleutel) => houders.get(sleutel) ?? []).map(({ id }) => id))
  }))
}

/** By what a partij is known again. */
const sleutels = (
  { id, identificatoren }: Pick<AnderePartij, "id" | "identificatoren">
): ReadonlyArray<string> => [...(id === undefined ? [] : [`id ${id}`]), ...identificatoren.map(canonical)]

const deelt = (een: AnderePartij, ander: AnderePartij): boolean => {
  const eigen = new Set(sleutels(een))
  return sleutels(ander).some((sleutel) => eigen.has(sleutel))
}
