import {
  type BlockingKey,
  blockingKeys,
  type ComparisonProfile,
  type Partij,
  profileOfPartijgegevens
} from "@betrokkene/domain"
import { type BlockKind, blockKinds } from "@betrokkene/domain/internal"

/** How the values of one kind of blocking key divide the partijen. */
export interface BlockSizes {
  readonly soort: BlockKind
  /** Number of values shared by two or more partijen. */
  readonly shared: number
  /** 95th percentile of the block size over the partijen. */
  readonly percentile95: number
  readonly largest: number
  /** Number of values passed over because too many partijen share them. */
  readonly passedOver: number
}

/** Index of the partijen by blocking key. */
export interface Blocks {
  /** The partijen that share a blocking key, each once, ordered by id. */
  readonly candidatesOf: (profile: ComparisonProfile) => ReadonlyArray<Partij>
  /** The kinds of the blocking keys that more partijen than the maximum share. */
  readonly largeBlocksOf: (profile: ComparisonProfile) => ReadonlyArray<BlockKind>
  readonly sizes: ReadonlyArray<BlockSizes>
}

/** Makes blocks as the register does: a value shared by more than `maximum` partijen gives no candidates. */
export const blocksOf = (partijen: ReadonlyArray<Partij>, largestBlock: number): Blocks => {
  const blocks = new Map<string, Array<Partij>>()
  for (const partij of partijen) {
    for (const key of keysOf(profileOfPartijgegevens(partij.gegevens))) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [partij])
      else block.push(partij)
    }
  }
  return {
    candidatesOf: (profile) => {
      const found = new Map<string, Partij>()
      for (const key of keysOf(profile)) {
        const block = blocks.get(key) ?? []
        if (block.length <= largestBlock) block.forEach((partij) => found.set(partij.id, partij))
      }
      return [...found.values()].sort((one, other) => one.id < other.id ? -1 : 1)
    },
    largeBlocksOf: (profile) => {
      const large = blockingKeys(profile).filter((key) => (blocks.get(asText(key))?.length ?? 0) > largestBlock)
      return blockKinds.filter((kind) => large.some(({ soort }) => soort === kind))
    },
    sizes: blockKinds.map((soort) =>
      sizesOf(
        soort,
        [...blocks].filter(([key]) => key.startsWith(`${soort} `)).map(([, { length }]) => length),
        largestBlock
      )
    )
  }
}

const keysOf = (profile: ComparisonProfile): ReadonlyArray<string> => blockingKeys(profile).map(asText)

const asText = ({ key, soort }: BlockingKey): string => `${soort} ${key}`

const sizesOf = (soort: BlockKind, sizes: ReadonlyArray<number>, largestBlock: number): BlockSizes => {
  const perPartij = sizes.flatMap((size) => Array.from({ length: size }, () => size)).sort((one, other) => one - other)
  return {
    soort,
    shared: sizes.filter((size) => size > 1).length,
    percentile95: perPartij[Math.floor(0.95 * (perPartij.length - 1))] ?? 0,
    largest: perPartij.at(-1) ?? 0,
    passedOver: sizes.filter((size) => size > largestBlock).length
  }
}
