import { Result } from "effect"
import { type Identificator, zelfdeIdentificator } from "../values/identificator.ts"
import { pastBijSoortPartij } from "./identificatoren.ts"
import { IdentificatorTegenstrijdig } from "./partij-errors.ts"
import type { Partijgegevens } from "./partijgegevens.ts"

/**
 * Partijgegevens of somebody who was identified by this identificator. The identificator is added if it is missing.
 * Fails if it does not fit the kind of partij, or if the gegevens hold another one of its kind.
 */
export const metIdentificator = (
  gegevens: Partijgegevens,
  identificator: Identificator
): Result.Result<Partijgegevens, IdentificatorTegenstrijdig> => {
  const own: ReadonlyArray<Identificator> = gegevens.identificatoren
  const zelfdeSoort = own.find(({ soort }) => soort === identificator.soort)
  if (zelfdeSoort !== undefined && zelfdeIdentificator(zelfdeSoort, identificator)) return Result.succeed(gegevens)
  if (zelfdeSoort !== undefined || !pastBijSoortPartij(identificator.soort, gegevens.soortPartij)) {
    return Result.fail(new IdentificatorTegenstrijdig({ soort: identificator.soort }))
  }
  return Result.succeed({ ...gegevens, identificatoren: [...own, identificator] })
}
