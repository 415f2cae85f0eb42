import { type DossierQuery, type Dossiers, type KeyRange, type Step, Wijzigingsnummer } from "@betrokkene/domain"
import { type Context, Effect, HashMap, Option, Schema } from "effect"
import { groteBlokkenIn } from "./blocks.ts"
import type { Inhoud } from "./content.ts"
import { type Bronnen, bronnenVan, klantcontactdossier, partijdossier } from "./dossier.ts"
import type { Opslag } from "./store.ts"

/** The port Dossiers in memory: a dossier of everything there is, whichever rules are asked for. Nothing is ever orphaned here. */
export const dossiers = ({ lees }: Opslag): Context.Service.Shape<typeof Dossiers> => ({
  changePosition: lees(({ wijzigingsstand }) => Schema.decodeSync(Wijzigingsnummer)(wijzigingsstand)),
  eerste: (stap, na) => lees((inhoud) => Option.fromUndefinedOr(verder(inhoud, stap, na)[0])),
  einde: (stap, na, aantal) =>
    lees((inhoud) => {
      const ids = verder(inhoud, stap, na)
      return ids.length > aantal ? Option.fromUndefinedOr(ids[aantal - 1]) : Option.none()
    }),
  klantcontacten: (strook, vraag) =>
    lees((inhoud) => {
      const bronnen = bronnenVan(inhoud, vraag.omstandigheden.beleid.grootsteBlok)
      const alle = geordend(inhoud.klantcontacten, strook).map((klantcontact) =>
        klantcontactdossier(bronnen, klantcontact)
      )
      return {
        gelezen: alle.reduce((som, { betrokkenen }) => som + betrokkenen.length, 0),
        dossiers: alle.filter(({ betrokkenen, klantcontact }) =>
          isGewijzigd(bronnen, vraag, [
            klantcontact.id,
            ...betrokkenen.flatMap((
              { betrokkene, kandidaten, partij }
            ) => [betrokkene.id, ...(partij === undefined ? [] : [partij.id]), ...kandidaten.map(({ id }) => id)])
          ])
        ),
        verweesdeAdressen: []
      }
    }),
  partijen: (strook, vraag) =>
    lees((inhoud) => {
      const bronnen = bronnenVan(inhoud, vraag.omstandigheden.beleid.grootsteBlok)
      const alle = geordend(inhoud.partijen, strook).map((partij) => partijdossier(bronnen, partij))
      return {
        gelezen: alle.length,
        dossiers: alle.filter(({ kandidaten, partij }) =>
          isGewijzigd(bronnen, vraag, [partij.id, ...kandidaten.map(({ id }) => id)])
        ),
        verweesdeAdressen: []
      }
    }),
  klantcontact: (id, grootsteBlok) =>
    lees((inhoud) =>
      Option.map(
        HashMap.get(inhoud.klantcontacten, id),
        (klantcontact) => klantcontactdossier(bronnenVan(inhoud, grootsteBlok), klantcontact)
      )
    ),
  partij: (id, grootsteBlok) =>
    lees((inhoud) =>
      Option.map(HashMap.get(inhoud.partijen, id), (partij) => partijdossier(bronnenVan(inhoud, grootsteBlok), partij))
    ),
  largeBlocks: (grootsteBlok) =>
    lees((inhoud) => groteBlokkenIn(bronnenVan(inhoud, grootsteBlok).blokken, grootsteBlok)),
  verwijderVerweesd: () => Effect.succeed(0)
})

const verder = (inhoud: Inhoud, stap: Step, na: string | undefined): ReadonlyArray<string> => {
  const records: HashMap.HashMap<string, { readonly id: string }> = stap === "klantcontact"
    ? inhoud.klantcontacten
    : inhoud.partijen
  return geordend(records, na === undefined ? {} : { na }).map(({ id }) => id)
}

/** The records of the stretch, in the order of their ids. */
const geordend = <A extends { readonly id: string }>(
  records: HashMap.HashMap<string, A>,
  { na, tot }: KeyRange
): ReadonlyArray<A> =>
  HashMap.toValues(records)
    .filter(({ id }) => (na === undefined || id > na) && (tot === undefined || id <= tot))
    .toSorted((een, ander) => een.id < ander.id ? -1 : 1)

const isGewijzigd = ({ wijziging }: Bronnen, { sinds }: DossierQuery, ids: ReadonlyArray<string>): boolean =>
  sinds === undefined || ids.some((id) => wijziging(id) > sinds)
