/** A record as the contract writes it. */
export type ContractRecord = { readonly uuid: string } & { readonly [member: string]: unknown }

/** How the records of one collection are taken over. */
export interface ImportStep {
  readonly collection: string
  /** What is sent to make the same record here. */
  readonly bodyOf: (record: ContractRecord) => object
  /** What is told of records that are here, under this name: what refers to what comes after them. */
  readonly after?: string
}

/** Without what the server decides, without what is null since that is nothing, and without these members. */
const without = (...left: ReadonlyArray<string>) => (record: ContractRecord): object =>
  Object.fromEntries(
    Object.entries(record).filter(([member, value]) =>
      value !== null && !["uuid", "url", "_expand", ...left].includes(member)
    )
  )

/** What a partij prefers. */
const preferences = (record: ContractRecord): object =>
  Object.fromEntries(preferred.flatMap((member) => (record[member] ?? null) === null ? [] : [[member, record[member]]]))

const preferred = ["voorkeursDigitaalAdres", "voorkeursRekeningnummer"] as const

/** What a partij names and other collections have. */
const namedByPartij = ["digitaleAdressen", "rekeningnummers", "partijIdentificatoren"]

/**
 * The collections in an order in which each refers to what is there by then. What stands in another record by its
 * address alone, such as the addresses of a partij, comes from its own collection.
 */
export const importPlan: ReadonlyArray<ImportStep> = [
  {
    collection: "partijen",
    bodyOf: without(...namedByPartij, ...preferred)
  },
  { collection: "partij-identificatoren", bodyOf: without() },
  { collection: "klantcontacten", bodyOf: without() },
  { collection: "betrokkenen", bodyOf: without() },
  { collection: "digitaleadressen", bodyOf: without() },
  { collection: "onderwerpobjecten", bodyOf: without() },
  { collection: "bijlagen", bodyOf: without() },
  { collection: "actoren", bodyOf: without() },
  { collection: "actorklantcontacten", bodyOf: without() },
  // The old way to assign one actor is there too, and only one of the two may be given.
  { collection: "internetaken", bodyOf: without("toegewezenAanActor") },
  { collection: "vertegenwoordigingen", bodyOf: without() },
  { collection: "rekeningnummers", bodyOf: without() },
  { collection: "categorieen", bodyOf: without() },
  { collection: "categorie-relaties", bodyOf: without() },
  { collection: "partijen", after: "voorkeuren", bodyOf: preferences }
]
