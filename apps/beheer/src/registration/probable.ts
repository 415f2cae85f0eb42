import { ProblemError } from "@betrokkene/client"
import type { Context } from "hono"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { isIdentificatorKind } from "../search/search-kinds.ts"
import { isSecret } from "../words/naam.ts"
import type { Vermoeden } from "../words/schemas.ts"
import { isHuisnummer } from "../words/typed-bezoekadres.ts"
import { contactgegevensOf } from "./contactgegevens-of.ts"
import { type FieldErrors, fieldErrors } from "./field-errors.ts"
import { type FilledIn, newcomer, nobody } from "./filled-in.ts"

/** Who somebody probably is by what was filled in, or what of that is wrong. */
export interface Probable {
  /** Undefined if nothing was filled in to compare, or this person may not see it. */
  readonly vermoeden?: Vermoeden
  readonly errors: FieldErrors
}

/**
 * Asks who it probably is whom no number of the register identifies: somebody of whom there is no number, or of whom it is
 * new. Links nothing. Undefined while the API is away.
 */
export const askProbable = async (c: Context<SignedIn>, given: FilledIn): Promise<Probable | undefined> => {
  const errors = adresErrors(c, given)
  const body = {
    ...contactgegevensOf(given),
    ...(given.organisatienaam === "" ? {} : { organisatienaam: given.organisatienaam })
  }
  const isAsked = c.get("session").scopes.includes("read") && (given.checked === nobody || given.checked === newcomer)
  if (!isAsked || Object.keys(errors).length > 0 || Object.keys(body).length === 0) return { errors }
  const outcome = await ask(() => c.get("client").POST("/partijen/vermoedelijk", { body }))
  if (outcome.kind === "away") return undefined
  if (outcome.kind === "done") return { errors, vermoeden: withoutOthers(outcome.data, given) }
  const refused = fieldErrors(c, outcome.problem)
  if (Object.keys(refused).length === 0) throw new ProblemError(outcome.problem)
  return { errors: refused }
}

/** An address is a postcode with a huisnummer, or nothing. */
const adresErrors = (c: Context<SignedIn>, { huisnummer, postcode }: FilledIn): FieldErrors => {
  const { byName } = c.get("texts").search
  if (postcode === "" && huisnummer === "") return {}
  if (postcode === "") return { postcode: byName.missing }
  if (huisnummer === "") return { huisnummer: byName.missing }
  return isHuisnummer(huisnummer) ? {} : { huisnummer: byName.wrongHuisnummer }
}

/** Whoever has another number of the kind that was filled in is somebody else. */
const withoutOthers = (vermoeden: Vermoeden, { kind }: FilledIn): Vermoeden =>
  isIdentificatorKind(kind)
    ? {
      ...vermoeden,
      partijen: vermoeden.partijen.filter(({ partij }) =>
        isSecret(partij) || !partij.identificatoren.some(({ soort }) => soort === kind)
      )
    }
    : vermoeden
