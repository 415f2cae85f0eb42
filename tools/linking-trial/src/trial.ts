import { type Koppelgrond, type Partij, profileOfContactgegevens, profileOfPartijgegevens } from "@betrokkene/domain"
import { koppelgronden } from "@betrokkene/domain/internal"
import { type Blocks, blocksOf } from "./candidates.ts"
import type { Counts, Tally } from "./counts.ts"
import { largestBlock, type Linker, rulesOfTheNight } from "./linker.ts"
import { isSameHousehold } from "./world/owner.ts"
import { type Stranger, type World, world } from "./world/world.ts"

/** Makes the world of a seed and counts the results of these rules. The same seed and number give the same counts. */
export const trial = (seed: number, betrokkenen: number, linker: Linker = rulesOfTheNight): Counts => {
  const made = world(seed, betrokkenen)
  const owners: Owners = new Map(made.partijen.map(({ owner, partij }) => [partij.id, owner]))
  const active = new Set(
    made.partijen.filter(({ partij }) => partij.gegevens.indicatieActief).map(({ owner }) => owner)
  )
  const blocks = blocksOf(made.partijen.map(({ partij }) => partij), largestBlock)
  const found = made.klantcontacten.flatMap((contact) => findingsOf(contact, blocks, linker))
  const known = found.filter(({ stranger }) => active.has(stranger.owner))
  const proposed = found.filter(({ maybe }) => maybe.length === 1)
  const several = found.filter(({ maybe }) => maybe.length > 1)
  const isWrong = ({ maybe, stranger }: Found): boolean => !maybe.some((id) => owners.get(id) === stranger.owner)
  const tally = (those: ReadonlyArray<Found>): Tally => ({ total: those.length, wrong: those.filter(isWrong).length })
  return {
    partijen: made.partijen.length,
    ongekenden: found.length,
    known: known.length,
    reachable:
      known.filter(({ candidates, stranger }) =>
        candidates.some(({ gegevens, id }) => gegevens.indicatieActief && owners.get(id) === stranger.owner)
      ).length,
    comparisons: found.reduce((sum, { candidates }) => sum + candidates.length, 0),
    proposals: {
      ...tally(proposed),
      wrongInHousehold:
        proposed.filter((one) =>
          isWrong(one) && one.maybe.some((id) => isSameHousehold(owners.get(id) ?? "", one.stranger.owner))
        ).length
    },
    several: tally(several),
    grounds: koppelgronden.map((grond) => ({
      grond,
      ...tally(proposed.filter(({ gronden }) => gronden.includes(grond)))
    })),
    doubles: doublesIn(made, owners, blocks, linker),
    blocks: blocks.sizes
  }
}

type Owners = ReadonlyMap<string, string>

/** Partijen that an ongekende may be, and grounds on which he may be linked. */
interface Found {
  readonly stranger: Stranger
  readonly candidates: ReadonlyArray<Partij>
  readonly maybe: ReadonlyArray<string>
  readonly gronden: ReadonlyArray<Koppelgrond>
}

const findingsOf = (
  { klantcontact, ongekenden }: World["klantcontacten"][number],
  blocks: Blocks,
  linker: Linker
): ReadonlyArray<Found> => {
  const betrokkenen = ongekenden.map(({ betrokkene, onceUnlinked }) => {
    const profile = profileOfContactgegevens(betrokkene.contactgegevens)
    return {
      betrokkene,
      digests: [],
      ontkoppeld: onceUnlinked,
      vergelijkingsvormen: [],
      candidates: blocks.candidatesOf(profile),
      largeBlocks: blocks.largeBlocksOf(profile)
    }
  })
  const findings = linker.inKlantcontact({ klantcontact, betrokkenen })
  return ongekenden.map((stranger, place) => {
    const finding = findings.find(({ records }) => records[0].id === stranger.betrokkene.id)
    return {
      stranger,
      candidates: betrokkenen[place]?.candidates ?? [],
      maybe: (finding?.records ?? []).filter(({ soort }) => soort === "partij").map(({ id }) => id),
      gronden: finding?.voorstel?.soort === "koppelen" ? finding.voorstel.gronden : []
    }
  })
}

const doublesIn = ({ partijen }: World, owners: Owners, blocks: Blocks, linker: Linker): Counts["doubles"] => {
  const pairs = partijen.flatMap(({ partij }) => {
    const candidates = blocks.candidatesOf(profileOfPartijgegevens(partij.gegevens)).filter(({ id }) =>
      id !== partij.id
    )
    return linker.inPartij({ partij, vergelijkingsvormen: [], candidates }).map(({ records }) =>
      records.map(({ id }) => owners.get(id))
    )
  })
  const active = partijen.filter(({ partij }) => partij.gegevens.indicatieActief).map(({ owner }) => owner)
  return {
    total: pairs.length,
    wrong: pairs.filter(([one, other]) => one !== other).length,
    known: active.length - new Set(active).size
  }
}
