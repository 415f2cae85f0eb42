import { type BlockingKey, blockingKeys, type Partij, profileOfPartijgegevens } from "@betrokkene/domain"

/** The partijen by blocking key, each once in a block. */
export type Blokken = ReadonlyMap<string, ReadonlyArray<Partij>>

/** Blocks of all these partijen. */
export const blokkenVan = (partijen: ReadonlyArray<Partij>): Blokken => {
  const blokken = new Map<string, Array<Partij>>()
  for (const partij of partijen) {
    for (const sleutel of blockingKeys(profileOfPartijgegevens(partij.gegevens))) {
      const blok = blokken.get(tekst(sleutel))
      if (blok === undefined) blokken.set(tekst(sleutel), [partij])
      else blok.push(partij)
    }
  }
  return blokken
}

/** The partijen that have one of these keys, less the keys that more than `grootsteBlok` partijen have. */
export const inBlokken = (
  blokken: Blokken,
  sleutels: ReadonlyArray<BlockingKey>,
  grootsteBlok: number
): ReadonlyArray<Partij> =>
  sleutels.flatMap((sleutel) => {
    const blok = blokken.get(tekst(sleutel)) ?? []
    return blok.length > grootsteBlok ? [] : blok
  })

/** Of each kind of which more than `grootsteBlok` partijen share a key: how many such keys, and the most partijen. */
export const groteBlokkenIn = (blokken: Blokken, grootsteBlok: number) => {
  const grote = [...blokken].filter(([, blok]) => blok.length > grootsteBlok)
  return [...Map.groupBy(grote, ([sleutel]) => sleutel.slice(0, sleutel.indexOf(" ")))].map(([soort, vanSoort]) => ({
    soort,
    aantal: vanSoort.length,
    grootste: Math.max(...vanSoort.map(([, blok]) => blok.length))
  })).toSorted((een, ander) => een.soort < ander.soort ? -1 : 1)
}

const tekst = ({ sleutel, soort }: BlockingKey): string => `${soort} ${sleutel}`
