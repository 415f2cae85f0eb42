import {
  type BlockingKey,
  blockingKeys,
  type Dossierbetrokkene,
  type Partij,
  profileOfPartijgegevens
} from "@betrokkene/domain"

/** The partijen by blocking key. A block holds a partij once. */
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

/** The partijen that have one of these keys. Keys of more than `largestBlock` partijen are left out. */
export const inBlocks = (
  blocks: Blocks,
  keys: ReadonlyArray<BlockingKey>,
  largestBlock: number
): ReadonlyArray<Partij> =>
  keys.flatMap((key) => {
    const block = blocks.get(text(key)) ?? []
    return block.length > largestBlock ? [] : block
  })

/** The kinds of these keys that more than `largestBlock` partijen share, each once, in the order of the keys. */
export const largeKinds = (
  blocks: Blocks,
  keys: ReadonlyArray<BlockingKey>,
  largestBlock: number
): Dossierbetrokkene["largeBlocks"] => [
  ...new Set(largeKeys(blocks, keys, largestBlock).map(({ soort }) => soort))
]

/** Those of the keys that more than `largestBlock` partijen share. */
export const largeKeys = (
  blocks: Blocks,
  keys: ReadonlyArray<BlockingKey>,
  largestBlock: number
): ReadonlyArray<BlockingKey> => keys.filter((key) => (blocks.get(text(key))?.length ?? 0) > largestBlock)

/**
 * For each kind the number of keys that more than `largestBlock` partijen share, and how many partijen share the
 * commonest.
 */
export const largeBlocksIn = (blocks: Blocks, largestBlock: number) => {
  const large = [...blocks].filter(([, block]) => block.length > largestBlock)
  return [...Map.groupBy(large, ([key]) => key.slice(0, key.indexOf(" ")))].map(([soort, ofSoort]) => ({
    soort,
    aantal: ofSoort.length,
    grootste: Math.max(...ofSoort.map(([, block]) => block.length))
  })).toSorted((one, other) => one.soort < other.soort ? -1 : 1)
}

const text = ({ key, soort }: BlockingKey): string => `${soort} ${key}`
