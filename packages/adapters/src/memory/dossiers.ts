import { type Dossiers, type IdRange, type ReconciliatieStep, Wijzigingsnummer } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Schema } from "effect"
import type { DigestOf } from "../system/digest.ts"
import { largeBlocksIn } from "./blocks.ts"
import type { Content } from "./content.ts"
import { klantcontactdossier, partijdossier, partijenWithKeys, sourcesOf } from "./dossier.ts"
import type { Store } from "./store.ts"

/**
 * The port Dossiers in memory. It gives a dossier of every record, whatever the rules and whatever a run selected: here
 * nothing is gained by looking at less. No address is ever orphaned here.
 */
export const dossiers = ({ read }: Store, digestOf: DigestOf): Context.Service.Shape<typeof Dossiers> => ({
  changePosition: read(({ changePosition }) => Schema.decodeSync(Wijzigingsnummer)(changePosition)),
  select: () => Effect.void,
  forget: () => Effect.succeed(0),
  eerste: (step, after) => read((content) => Option.fromUndefinedOr(from(content, step, after)[0])),
  end: (step, after, count) =>
    read((content) => {
      const ids = from(content, step, after)
      return ids.length > count ? Option.fromUndefinedOr(ids[count - 1]) : Option.none()
    }),
  klantcontacten: (range, query) =>
    read((content) => {
      const sources = sourcesOf(content, query.circumstances.beleid.grootsteBlok, digestOf)
      const all = inRange(content.klantcontacten, range).map((klantcontact) =>
        klantcontactdossier(sources, klantcontact)
      )
      return {
        gelezen: all.reduce((sum, { betrokkenen }) => sum + betrokkenen.length, 0),
        dossiers: all,
        verweesdeAdressen: []
      }
    }),
  partijen: (range, query) =>
    read((content) => {
      const sources = sourcesOf(content, query.circumstances.beleid.grootsteBlok, digestOf)
      const all = inRange(content.partijen, range).map((partij) => partijdossier(sources, partij))
      return { gelezen: all.length, dossiers: all, verweesdeAdressen: [] }
    }),
  klantcontact: (id, largestBlock) =>
    read((content) =>
      Option.map(
        HashMap.get(content.klantcontacten, id),
        (klantcontact) => klantcontactdossier(sourcesOf(content, largestBlock, digestOf), klantcontact)
      )
    ),
  partij: (id, largestBlock) =>
    read((content) =>
      Option.map(
        HashMap.get(content.partijen, id),
        (partij) => partijdossier(sourcesOf(content, largestBlock, digestOf), partij)
      )
    ),
  sharing: (keys, largestBlock) =>
    read((content) => partijenWithKeys(sourcesOf(content, largestBlock, digestOf), keys)),
  largeBlocks: (largestBlock) =>
    read((content) => largeBlocksIn(sourcesOf(content, largestBlock, digestOf).blocks, largestBlock)),
  verwijderVerweesd: () => Effect.succeed(0)
})

const from = (content: Content, step: ReconciliatieStep, after: string | undefined): ReadonlyArray<string> => {
  const records: HashMap.HashMap<string, { readonly id: string }> = step === "klantcontact"
    ? content.klantcontacten
    : content.partijen
  return inRange(records, after === undefined ? {} : { na: after }).map(({ id }) => id)
}

/** The records of the range, in the order of their ids. */
const inRange = <A extends { readonly id: string }>(
  records: HashMap.HashMap<string, A>,
  { na: after, tot }: IdRange
): ReadonlyArray<A> =>
  HashMap.toValues(records)
    .filter(({ id }) => (after === undefined || id > after) && (tot === undefined || id <= tot))
    .toSorted((one, other) => one.id < other.id ? -1 : 1)
