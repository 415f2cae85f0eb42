import type { PartijId } from "../../partij/partij-id.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Kenmerk } from "../kenmerk.ts"
import { blockingKeys, type BlockKind } from "./blocking-keys.ts"
import { compareFields, type Levels } from "./compare.ts"
import { type ComparisonProfile, profileOfPartijgegevens } from "./comparison-profile.ts"
import { keyAsText } from "./key-as-text.ts"
import { doNamenContradict } from "./namen-contradict.ts"
import { isAlike } from "./weights.ts"

/** Who shares a value with somebody. */
export interface Sharers {
  /** All partijen that share a blocking key, except by keys that too many share. It does not matter whether they are actief. */
  readonly partijen: ReadonlyArray<Partij>
  /** The kinds of blocking key with a value that too many partijen share. */
  readonly largeBlocks: ReadonlyArray<BlockKind>
  /** Of how many others there are at least, where too many partijen share a value. */
  readonly atLeast: number
}

/** How many others, of whom there may be too many to be counted. */
type HowMany = Pick<Kenmerk, "anderen" | "anderenMinstens">

/**
 * How many partijen have a value that somebody and the partij with this `id` both have, besides the two; and whether
 * the initial by which their names agree fits others too. Counted in what `sharers` hold: it says nothing about a value
 * of which that is unknown.
 */
export interface Others {
  /** Of a kind of value. Undefined if the two do not share one, or nobody counted. */
  readonly having: (kind: BlockKind) => HowMany | undefined
  /** Those with the last name and the initial, at the address or telephone number. Undefined if that is unknown. */
  readonly fitting: () => HowMany | undefined
}

/** Counts {@link Others} among these; the keys of all sharers are made once, whatever the number of partijen asked for. */
export const othersAmong = ({ atLeast, largeBlocks, partijen }: Sharers, own: ComparisonProfile) => {
  const keys = new Map(partijen.map(({ gegevens, id }) => [id, new Set(keysOf(profileOfPartijgegevens(gegevens)))]))
  const counts = new Map<string, number>()
  for (const key of [...keys.values()].flatMap((ofPartij) => [...ofPartij])) counts.set(key, (counts.get(key) ?? 0) + 1)
  let known: ReadonlySet<PartijId> | undefined
  const fittingIds = () =>
    known ??= new Set(
      partijen.filter(({ gegevens }) => fits(compareFields(own, profileOfPartijgegevens(gegevens)))).map(({ id }) => id)
    )
  return (id: PartijId, ofPartij: ComparisonProfile): Others => ({
    having: (kind) => {
      const [asked, known] = [own, ofPartij].map((profile) =>
        blockingKeys(profile).filter(({ soort }) => soort === kind).map(keyAsText)
      )
      const shared = (asked ?? []).filter((key) => known?.includes(key))
      if (shared.length === 0) return undefined
      if (largeBlocks.includes(kind)) return valuesOf(kind, own) === 1 ? { anderenMinstens: atLeast } : undefined
      // Of several shared values the rarest tells most.
      return { anderen: Math.min(...shared.map((key) => (counts.get(key) ?? 0) - (keys.get(id)?.has(key) ? 1 : 0))) }
    },
    fitting: () => {
      const all = fittingIds()
      const fitting = all.size - (all.has(id) ? 1 : 0)
      const isUnknown = largeBlocks.includes("adres") || largeBlocks.includes("telefoon")
      return !isUnknown ? { anderen: fitting } : fitting === 0 ? undefined : { anderenMinstens: fitting }
    }
  })
}

/** How many values somebody has of this kind: an address has a key by its postcode and one by its straat. */
const valuesOf = (kind: BlockKind, profile: ComparisonProfile): number =>
  kind === "adres" ? profile.adressen.length : blockingKeys(profile).filter(({ soort }) => soort === kind).length

const keysOf = (profile: ComparisonProfile): ReadonlyArray<string> => blockingKeys(profile).map(keyAsText)

const fits = (levels: Levels): boolean =>
  !doNamenContradict(levels) && isAlike(levels.achternaam) && levels.achternaam !== "andere-achternaam"
  && (isAlike(levels.voornaam) || isAlike(levels.voorletters))
  && (levels.adres === "gelijk" || levels.telefoon === "gelijk" || levels.telefoon === "gedeeld")
