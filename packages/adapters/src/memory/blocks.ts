import { type BlockingKey, blockingKeys, type Partij, profileOfPartijgegevens } from "@betrokkene/domain"

/** The partijen by blocking key, each once in a block. */
export type Blocks = ReadonlyMap<string, ReadonlyArray<Partij>>

/** Blocks of all these partijen. */
export const blocksOf = (partijen: ReadonlyArray<Partij>): Blocks => {
  const blocks = new Map<string, Array<Partij>>()
  for (const partij of partijen) {
    for (const key of blockingKeys(profileOfPartijgegevens(partij.gegevens))) {
      const block = blocks.get(text(key))
      if (block === undefined) blocks.set(text(key), [partij])
      else block.push(partij)
    }
  }
  return blocks
}

/** The partijen that have one of these keys, less the keys that more than `grootsteBlok` partijen have. */
export const inBlocks = (
  blocks: Blocks,
  keys: ReadonlyArray<BlockingKey>,
  largestBlock: number
): ReadonlyArray<Partij> =>
  keys.flatMap((key) => {
    const block = blocks.get(text(key)) ?? []
    return block.length > largestBlock ? [] : block
  })

/** Of each kind of which more than `grootsteBlok` partijen share a key: how many such keys, and the most partijen. */
export const largeBlocksIn = (blocks: Blocks, largestBlock: number) => {
  const large = [...blocks].filter(([, block]) => block.length > largestBlock)
  return [...Map.groupBy(large, ([key]) => key.slice(0, key.indexOf(" ")))].map(([soort, ofSoort]) => ({
    soort,
    aantal: ofSoort.length,
    grootste: Math.max(...ofSoort.map(([, block]) => block.length))
  })).toSorted((one, other) => one.soort < other.soort ? -1 : 1)
}

const text = ({ sleutel: key, soort }: BlockingKey): string => `${soort} ${key}`
