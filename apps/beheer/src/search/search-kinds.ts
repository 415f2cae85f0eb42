import type { Scope } from "../session/scope.ts"

/** What somebody can be found by. */
export const searchKinds = ["bsn", "kvk_nummer", "rsin", "telefoonnummer", "email"] as const
export type SearchKind = typeof searchKinds[number]

export const isSearchKind = (text: string): text is SearchKind => searchKinds.some((kind) => kind === text)

/** Whether this is an identificator, rather than a digital address. */
export const isIdentificatorKind = (kind: SearchKind): kind is "bsn" | "kvk_nummer" | "rsin" =>
  kind === "bsn" || kind === "kvk_nummer" || kind === "rsin"

/** What somebody with these scopes may search by. */
export const allowedKinds = (scopes: ReadonlyArray<Scope>): ReadonlyArray<SearchKind> =>
  searchKinds.filter((kind) => !isIdentificatorKind(kind) || scopes.includes("identify"))
