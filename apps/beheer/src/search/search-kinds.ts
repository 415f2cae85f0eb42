import type { Scope } from "../session/scope.ts"

/** The numbers by which a partij is identified here. */
export const identificatorKinds = ["bsn", "kvk_nummer", "rsin"] as const
export type IdentificatorKind = typeof identificatorKinds[number]

/** Numbers that the register gives, for people to quote: of a contact, and of a partij. */
export const registerNumberKinds = ["klantcontactnummer", "partijnummer"] as const
export type RegisterNumberKind = typeof registerNumberKinds[number]

/** What somebody can be found by. */
export const searchKinds = [...identificatorKinds, "telefoonnummer", "email", ...registerNumberKinds] as const
export type SearchKind = typeof searchKinds[number]

export const isSearchKind = (text: string): text is SearchKind => searchKinds.some((kind) => kind === text)

/** Whether this is an identificator, rather than a digital address. */
export const isIdentificatorKind = (text: string): text is IdentificatorKind =>
  identificatorKinds.some((kind) => kind === text)

/** Whether this is a number that the register gave. */
export const isRegisterNumberKind = (text: string): text is RegisterNumberKind =>
  registerNumberKinds.some((kind) => kind === text)

/** What somebody with these scopes may search by. */
export const allowedKinds = (scopes: ReadonlyArray<Scope>): ReadonlyArray<SearchKind> =>
  searchKinds.filter((kind) => !isIdentificatorKind(kind) || scopes.includes("identify"))
