import * as fc from "fast-check"
import type { Betrokkene } from "../../src/betrokkene/betrokkene.ts"
import { hasIdentificator, type Partij } from "../../src/partij/partij.ts"
import type {
  Dossierbetrokkene,
  Klantcontactdossier,
  Partijdossier,
  VerweesdeAdressen
} from "../../src/reconciliatie/dossier.ts"
import { type BlockingKey, blockingKeys, blockKinds } from "../../src/reconciliatie/koppelen/blocking-keys.ts"
import {
  profileOfContactgegevens,
  profileOfPartijgegevens
} from "../../src/reconciliatie/koppelen/comparison-profile.ts"
import { type DigitaalAdres, vergelijkingsvorm } from "../../src/values/digitaal-adres.ts"
import type { Identificator } from "../../src/values/identificator.ts"
import { ago } from "./circumstances.ts"
import { standInDigest } from "./identificator-digest.ts"
import { type RelatedWorld, relatedWorld } from "./related-world.ts"

/** All dossiers of a register, as the port Dossiers describes them. */
export interface GeneratedDossiers {
  readonly klantcontacten: ReadonlyArray<Klantcontactdossier>
  readonly partijen: ReadonlyArray<Partijdossier>
}

/** The dossiers that follow from the records. What more than `grootsteBlok` partijen share makes nobody a candidate. */
export const dossiersVan = (wereld: RelatedWorld, grootsteBlok: number): GeneratedDossiers => {
  const keys = new Map(
    wereld.partijen.map(({ gegevens, id }) => [id, texts(blockingKeys(profileOfPartijgegevens(gegevens)))])
  )
  const count = (key: string) => [...keys.values()].filter((van) => van.has(key)).length
  const isLarge = ({ key, soort }: BlockingKey) => count(`${soort} ${key}`) > grootsteBlok
  const parts = (searched: ReadonlySet<string>) => ({ id }: Partij): boolean =>
    [...searched].some((key) => keys.get(id)?.has(key) === true && count(key) <= grootsteBlok)
  const forms = ({ id }: { readonly id: string }, adressen: ReadonlyArray<DigitaalAdres>) =>
    adressen.map((adres) => wereld.oldForms.has(id) ? adres.adres : vergelijkingsvorm(adres))
  const dossierbetrokkene = (betrokkene: Betrokkene): Dossierbetrokkene => {
    const partij = wereld.partijen.find(({ id }) => betrokkene._tag === "Gekend" && id === betrokkene.partij)
    const searched = betrokkene._tag === "Gekend"
      ? []
      : blockingKeys(profileOfContactgegevens(betrokkene.contactgegevens))
    const earlier = betrokkene._tag === "Gekend" ? betrokkene.grond.earlier : undefined
    const earlierHolder = opId(wereld.partijen).find(({ gegevens, id }) =>
      id !== partij?.id &&
      gegevens.identificatoren.some((own: Identificator) => standInDigest(own) === earlier?.digest)
    )
    return {
      betrokkene,
      ...(partij === undefined ? {} : { partij }),
      ...(earlierHolder === undefined ? {} : { earlierHolder: earlierHolder.id }),
      digests: (partij?.gegevens.identificatoren ?? []).map((own: Identificator) => standInDigest(own)),
      ontkoppeld: wereld.ontkoppeld.has(betrokkene.id),
      vergelijkingsvormen: forms(betrokkene, betrokkene.contactgegevens.digitaleAdressen),
      candidates: opId(wereld.partijen.filter(parts(texts(searched)))),
      largeBlocks: blockKinds.filter((kind) => searched.some((key) => key.soort === kind && isLarge(key)))
    }
  }
  return {
    klantcontacten: wereld.klantcontacten.map((klantcontact) => ({
      klantcontact,
      betrokkenen: opId(wereld.betrokkenen.filter((betrokkene) => betrokkene.klantcontact === klantcontact.id)).map(
        dossierbetrokkene
      ),
      ...statusOf(wereld.internetaken.filter(({ gegevens }) => gegevens.klantcontact === klantcontact.id))
    })),
    partijen: wereld.partijen.map((partij) => {
      const isZelfde = (ander: Partij) =>
        partij.gegevens.identificatoren.some((identificator: Identificator) => hasIdentificator(ander, identificator))
      const shares = parts(keys.get(partij.id) ?? new Set())
      return {
        partij,
        vergelijkingsvormen: forms(partij, partij.gegevens.digitaleAdressen),
        candidates: opId(
          wereld.partijen.filter((ander) => ander.id !== partij.id && (isZelfde(ander) || shares(ander)))
        )
      }
    })
  }
}

const statusOf = (taken: RelatedWorld["internetaken"]): Pick<Klantcontactdossier, "statusInternetaken"> =>
  taken.length === 0
    ? {}
    : {
      statusInternetaken: taken.every(({ gegevens }) => gegevens.status === "verwerkt") ? "verwerkt" : "te_verwerken"
    }

const texts = (keys: ReadonlyArray<BlockingKey>): ReadonlySet<string> =>
  new Set(keys.map(({ key, soort }) => `${soort} ${key}`))

const opId = <A extends { readonly id: string }>(records: ReadonlyArray<A>): ReadonlyArray<A> =>
  records.toSorted((one, ander) => one.id < ander.id ? -1 : 1)

const metDossiers = relatedWorld.map((wereld) => dossiersVan(wereld, 20))

/** A klantcontact of a {@link relatedWorld} with its betrokkenen. */
export const klantcontactdossier: fc.Arbitrary<Klantcontactdossier> = fc.tuple(metDossiers, fc.nat(1)).map((
  [{ klantcontacten }, place]
) => klantcontacten[place % klantcontacten.length] as Klantcontactdossier)

/** A partij of a {@link relatedWorld} with the partijen it may be the same as. */
export const partijdossier: fc.Arbitrary<Partijdossier> = fc.tuple(
  metDossiers.filter(({ partijen }) => partijen.length > 0),
  fc.nat(3)
).map(
  ([{ partijen }, place]) => partijen[place % partijen.length] as Partijdossier
)

/** Digital addresses whose owner no longer exists. */
export const verweesdeAdressen: fc.Arbitrary<VerweesdeAdressen> = fc.record({
  eigenaar: fc.record({ soort: fc.constantFrom("betrokkene" as const, "partij" as const), id: fc.uuid() }),
  registratiedatum: ago
})
