import { type SideRecord, SideRecords } from "@betrokkene/domain"
import { Effect } from "effect"
import { contractUrl, date, orNull, relation, text } from "../engine/kind.ts"
import { day, exact, nummer } from "../engine/parameter.ts"
import { byRelation, type DescribedSide, field, type Values } from "./described-side.ts"

const categorie = field("categorie", orNull(relation("categorieen")), "categorie")

/** Which partijen are in which categorieen, and since when. */
export const categorieRelaties: DescribedSide<"categorierelatie"> = {
  soort: "categorierelatie",
  collection: "categorie-relaties",
  members: [
    field("partij", orNull(relation("partijen")), "partij"),
    {
      ...categorie,
      schema: {
        ...categorie.schema,
        properties: { ...categorie.schema["properties"] as object, naam: text(80).schema }
      },
      write: ({ gegevens }, base) => {
        const { categorie: uuid, categorieNaam } = gegevens as Values
        return uuid === undefined
          ? null
          : { uuid, url: contractUrl(base, "categorieen", uuid as string), naam: categorieNaam ?? "" }
      }
    },
    field("beginDatum", orNull(date), "beginDatum"),
    field("eindDatum", orNull(date), "eindDatum")
  ],
  parameters: {
    ...byRelation("partij", "partij"),
    partij__nummer: [nummer, "partijNummer"],
    ...byRelation("categorie", "categorie"),
    categorie__naam: [exact, "naamOfCategorie"],
    beginDatum: [day, "beginDatum"],
    eindDatum: [day, "eindDatum"]
  },
  /** The names of the categorieen, read at once. */
  along: Effect.fnUntraced(function*(relaties: ReadonlyArray<SideRecord<"categorierelatie">>) {
    const ids = [...new Set(relaties.flatMap(({ gegevens }) => gegevens.categorie ?? []))]
    const found = ids.length === 0 ? [] : yield* SideRecords.use((all) => all.zoekAll("categorie", ids))
    const namen = new Map<string | undefined, string | undefined>(found.map(({ gegevens, id }) => [id, gegevens.naam]))
    return ({ gegevens }: SideRecord<"categorierelatie">) => ({ categorieNaam: namen.get(gegevens.categorie) })
  })
}
