/** Categories of the reference, by the folder in which the sources stand. The first that fits counts. */
const categories: ReadonlyArray<readonly [folder: string, category: string]> = [
  ["domain/src/values/", "Values"],
  ["domain/src/klantcontact/", "Klantcontact"],
  ["domain/src/partij/", "Partij"],
  ["domain/src/betrokkene/", "Betrokkene"],
  ["domain/src/digitaal-adres/", "Digitaal adres"],
  ["domain/src/side-records/", "Side records"],
  ["domain/src/opvolging/", "Follow-up"],
  ["domain/src/use-cases/reconciliatie/", "Reconciliation"],
  ["domain/src/use-cases/gebeurtenissen/", "Events"],
  ["domain/src/use-cases/", "Use cases"],
  ["domain/src/ports/", "Ports"],
  ["domain/src/gebeurtenissen/", "Events"],
  ["domain/src/reconciliatie/", "Reconciliation"],
  ["domain/src/verantwoord", "Accountability"],
  ["domain/src/access/", "Access"],
  ["domain/testing/arbitraries/", "Generators"],
  ["domain/testing/contract/", "Contracts"]
]

/** The category of what stands in this file, such as `domain/src/values/bsn.ts`; undefined if it has none. */
export const categoryOf = (file: string): string | undefined =>
  categories.find(([folder]) => file.startsWith(folder))?.[1]
