import {
  type DigitaalAdres,
  hasIdentificator,
  type Identificator,
  IdentificatorBezet,
  type Partij,
  type Partijen,
  type PartijFilter,
  PartijHeeftBetrokkenen,
  zelfdeDigitaalAdres
} from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import { blader } from "./browse.ts"
import { geschreven, type Inhoud } from "./content.ts"
import { metIds, opVersie, vervang } from "./replace.ts"
import type { Opslag } from "./store.ts"

/** The port Partijen in memory. */
export const partijen = ({ lees, schrijf }: Opslag): Context.Service.Shape<typeof Partijen> => ({
  zoek: (id) => lees((inhoud) => HashMap.get(inhoud.partijen, id)),
  // One transaction is open at a time: nobody else can be deleting, or registering.
  zoekAndLock: (id) => lees((inhoud) => HashMap.get(inhoud.partijen, id)),
  zoekAll: (ids) => lees((inhoud) => metIds(inhoud.partijen, ids)),
  opId: (na, aantal) =>
    lees((inhoud) =>
      HashMap.toValues(inhoud.partijen).filter(({ id }) => na === undefined || id > na).toSorted((een, ander) =>
        een.id < ander.id ? -1 : 1
      ).slice(0, aantal)
    ),
  zoekOpIdentificator: (identificator) => lees((inhoud) => houder(inhoud, identificator)),
  reserve: () => Effect.void,
  voegToe: (partij) =>
    schrijf((inhoud) =>
      Result.map(
        identificatorenVrij(inhoud, partij),
        () => geschreven({ ...inhoud, partijen: HashMap.set(inhoud.partijen, partij.id, partij) }, partij.id)
      )
    ),
  vervang: (partij, verwacht) =>
    schrijf((inhoud) =>
      Result.flatMap(
        vervang(inhoud.partijen, partij, verwacht),
        (partijen) =>
          Result.map(identificatorenVrij(inhoud, partij), () => geschreven({ ...inhoud, partijen }, partij.id))
      )
    ),
  verwijder: (id, verwacht) =>
    schrijf((inhoud) =>
      Result.flatMap(
        opVersie(inhoud.partijen, id, verwacht),
        (partij) =>
          HashMap.toValues(inhoud.betrokkenen).some((betrokkene) =>
              betrokkene._tag === "Gekend" && betrokkene.partij === id
            )
            ? Result.fail(new PartijHeeftBetrokkenen({ partij: partij.id }))
            : Result.succeed({ ...inhoud, partijen: HashMap.remove(inhoud.partijen, id) })
      )
    ),
  browse: (filter, vraag) =>
    lees((inhoud) =>
      blader(
        gefilterd(inhoud, filter).map((record) => ({
          record,
          positie: { waarde: record.registratiedatum, id: record.id }
        })),
        vraag
      )
    ),
  tel: (filter) => lees((inhoud) => gefilterd(inhoud, filter).length)
})

const houder = (inhoud: Inhoud, identificator: Identificator): Option.Option<Partij> =>
  Option.fromUndefinedOr(HashMap.toValues(inhoud.partijen).find((partij) => hasIdentificator(partij, identificator)))

const identificatorenVrij = (inhoud: Inhoud, { gegevens, id }: Partij): Result.Result<void, IdentificatorBezet> => {
  const eigen: ReadonlyArray<Identificator> = gegevens.identificatoren
  const bezet = eigen.find((identificator) => Option.exists(houder(inhoud, identificator), (ander) => ander.id !== id))
  return bezet === undefined ? Result.succeed(undefined) : Result.fail(new IdentificatorBezet({ soort: bezet.soort }))
}

const gefilterd = (
  inhoud: Inhoud,
  { digitaalAdres, indicatieGeheimhouding, nummer, soortPartij }: PartijFilter
): ReadonlyArray<Partij> =>
  HashMap.toValues(inhoud.partijen).filter((partij) =>
    (nummer === undefined || partij.nummer === nummer)
    && (soortPartij === undefined || partij.gegevens.soortPartij === soortPartij)
    && (indicatieGeheimhouding === undefined || partij.gegevens.indicatieGeheimhouding === indicatieGeheimhouding)
    && (digitaalAdres === undefined || heeftAdres(partij.gegevens.digitaleAdressen, digitaalAdres))
  )

/** Whether the address is among these, however written. */
export const heeftAdres = (adressen: ReadonlyArray<DigitaalAdres>, gezocht: DigitaalAdres): boolean =>
  adressen.some((adres) => zelfdeDigitaalAdres(adres, gezocht))
