import type { Route } from "../../http/route.ts"
import { securitySchemes } from "./info.ts"

/** The scopes that every request to an operation needs, whichever way its caller signs in. */
export const securityOf = ({ scopes }: Route) => Object.keys(securitySchemes).map((scheme) => ({ [scheme]: scopes }))

/** The same as a sentence, with the scopes that only some requests need. */
export const scopeSentence = ({ alsoScopes = [], scopes }: Route): string =>
  `Scope: ${
    [
      scopes.length === 0 ? "geen" : quoted(scopes),
      ...alsoScopes.map((also) => `${also.when} ook ${quoted(also.scopes)}`)
    ].join("; ")
  }.`

const quoted = (names: ReadonlyArray<string>): string => names.map((name) => `\`${name}\``).join(" en ")
