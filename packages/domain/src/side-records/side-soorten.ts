/** The kinds of side record: what is kept beside a klantcontact or partij. */
export const sideSoorten = [
  "onderwerpobject",
  "actor",
  "actorklantcontact",
  "bijlage",
  "internetaak",
  "losseidentificator",
  "rekeningnummer",
  "vertegenwoordiging",
  "categorie",
  "categorierelatie",
  "werkrelatie"
] as const
/** The kind of a side record: one of {@link sideSoorten}. */
export type SideSoort = typeof sideSoorten[number]
