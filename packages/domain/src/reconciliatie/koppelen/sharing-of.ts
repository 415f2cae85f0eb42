import type { Partij } from "../../partij/partij.ts"
import type { PartijenSharing, PartijenWithKeys } from "../dossier.ts"
import { type BlockingKey, blockingKeys } from "./blocking-keys.ts"
import { profileOfPartijgegevens } from "./comparison-profile.ts"
import { keyAsText } from "./key-as-text.ts"
import { kindsOfKeys } from "./kinds-of-keys.ts"

/**
 * Tells who shares a value with somebody, of the partijen that were found by the keys of several together. A value of more
 * than `grootsteBlok` of these says nothing either.
 */
export const sharingOf = ({ largeKeys, partijen }: PartijenWithKeys, grootsteBlok: number) => {
  const large = new Set(largeKeys.map(keyAsText))
  const having = new Map<string, Array<Partij>>()
  for (const partij of partijen) {
    for (const key of blockingKeys(profileOfPartijgegevens(partij.gegevens)).map(keyAsText)) {
      const block = having.get(key)
      if (block === undefined) having.set(key, [partij])
      else block.push(partij)
    }
  }
  return (keys: ReadonlyArray<BlockingKey>): PartijenSharing => {
    const isLarge = (key: BlockingKey): boolean =>
      large.has(keyAsText(key)) || (having.get(keyAsText(key)) ?? []).length > grootsteBlok
    const sharing = keys.filter((key) => !isLarge(key)).flatMap((key) => having.get(keyAsText(key)) ?? [])
    return {
      partijen: [...new Map(sharing.map((partij) => [partij.id, partij])).values()]
        .toSorted((one, other) => one.id < other.id ? -1 : 1),
      largeBlocks: kindsOfKeys(keys.filter(isLarge))
    }
  }
}
