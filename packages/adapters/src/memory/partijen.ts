import {
  type DigitaalAdres,
  hasIdentificator,
  type Identificator,
  IdentificatorBezet,
  type IdentificatorDigest,
  type NummerBezet,
  type Partij,
  type Partijen,
  type PartijFilter,
  PartijHeeftBetrokkenen,
  zelfdeDigitaalAdres
} from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Result } from "effect"
import { browse } from "./browse.ts"
import { type Content, written } from "./content.ts"
import { withNummers } from "./nummers.ts"
import { atVersion, replace, withIds } from "./replace.ts"
import type { Store } from "./store.ts"

/** The port Partijen in memory. */
export const partijen = (
  { read, write }: Store,
  digestOf: (identificator: Identificator) => IdentificatorDigest
): Context.Service.Shape<typeof Partijen> => ({
  zoek: (id) => read((content) => HashMap.get(content.partijen, id)),
  // One transaction is open at a time, so no other can delete, change or refer to it.
  zoekAndLock: (id) => read((content) => HashMap.get(content.partijen, id)),
  zoekAndClose: (id) => read((content) => HashMap.get(content.partijen, id)),
  zoekAll: (ids) => read((content) => withIds(content.partijen, ids)),
  opId: (after, count) =>
    read((content) =>
      HashMap.toValues(content.partijen).filter(({ id }) => after === undefined || id > after).toSorted((one, other) =>
        one.id < other.id ? -1 : 1
      ).slice(0, count)
    ),
  zoekOpIdentificator: (identificator) => read((content) => holder(content, identificator)),
  reserve: () => Effect.void,
  digest: (identificator) => Effect.succeed(digestOf(identificator)),
  voegToe: (partij) =>
    write((content) =>
      Result.map(
        withIdentity(content, partij),
        (numbered) => written({ ...numbered, partijen: HashMap.set(content.partijen, partij.id, partij) })
      )
    ),
  vervang: (partij, expected) =>
    write((content) =>
      Result.flatMap(
        replace(content.partijen, partij, expected),
        (partijen) => Result.map(withIdentity(content, partij), (numbered) => written({ ...numbered, partijen }))
      )
    ),
  verwijder: (id, expected) =>
    write((content) =>
      Result.flatMap(
        atVersion(content.partijen, id, expected),
        (partij) =>
          HashMap.toValues(content.betrokkenen).some((betrokkene) =>
              betrokkene._tag === "Gekend" && betrokkene.partij === id
            )
            ? Result.fail(new PartijHeeftBetrokkenen({ partij: partij.id }))
            : Result.succeed({ ...content, partijen: HashMap.remove(content.partijen, id) })
      )
    ),
  browse: (filter, query) =>
    read((content) =>
      browse(
        filtered(content, filter).map((record) => ({
          record,
          position: { waarde: record.registratiedatum, id: record.id }
        })),
        query
      )
    ),
  count: (filter) => read((content) => filtered(content, filter).length)
})

const holder = (content: Content, identificator: Identificator): Option.Option<Partij> =>
  Option.fromUndefinedOr(HashMap.toValues(content.partijen).find((partij) => hasIdentificator(partij, identificator)))

const withIdentity = (content: Content, partij: Partij): Result.Result<Content, IdentificatorBezet | NummerBezet> =>
  Result.flatMap(identificatorenFree(content, partij), () => withNummers(content, "partij", partij))

const identificatorenFree = (content: Content, { gegevens, id }: Partij): Result.Result<void, IdentificatorBezet> => {
  const own: ReadonlyArray<Identificator> = gegevens.identificatoren
  const taken = own.find((identificator) => Option.exists(holder(content, identificator), (other) => other.id !== id))
  return taken === undefined ? Result.succeed(undefined) : Result.fail(new IdentificatorBezet({ soort: taken.soort }))
}

const filtered = (
  content: Content,
  { digitaalAdres, indicatieGeheimhouding, nummer, soortPartij }: PartijFilter
): ReadonlyArray<Partij> =>
  HashMap.toValues(content.partijen).filter((partij) =>
    (nummer === undefined || partij.nummer === nummer)
    && (soortPartij === undefined || partij.gegevens.soortPartij === soortPartij)
    && (indicatieGeheimhouding === undefined || partij.gegevens.indicatieGeheimhouding === indicatieGeheimhouding)
    && (digitaalAdres === undefined || hasAdres(partij.gegevens.digitaleAdressen, digitaalAdres))
  )

/** Whether the address is among these, also when it is written differently. */
export const hasAdres = (adressen: ReadonlyArray<DigitaalAdres>, wanted: DigitaalAdres): boolean =>
  adressen.some((adres) => zelfdeDigitaalAdres(adres, wanted))
