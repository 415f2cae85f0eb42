import { Schema } from "effect"
import { PartijId } from "../partij/partij-id.ts"
import { regel } from "../values/regel.ts"
import { seen } from "../values/text.ts"
import { Uuid } from "../values/uuid.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies a rekeningnummer: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const RekeningnummerId = Uuid.pipe(Schema.brand("RekeningnummerId"))
export type RekeningnummerId = typeof RekeningnummerId.Type

/** Two letters, two digits, and 1 to 30 letters and digits. Open Klant does not judge the check digits either. */
const iban = seen(
  Schema.isPattern(
    /^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9]{1,30}$/u,
    regel("iban-ongeldig", "Een IBAN heeft twee letters, twee cijfers en daarna ten hoogste 30 letters en cijfers.")
  )
)

const bic = seen(
  Schema.isPattern(/^[^\s]{8,11}$/u, regel("bic-ongeldig", "Een BIC heeft 8 tot en met 11 tekens, zonder spaties."))
)

/**
 * A bank account of a partij. One of nobody waits for its partij: the night deletes it when it has waited too long.
 * `voorkeur`: the partij prefers it; the register leaves this out when the account becomes another's.
 */
export const Rekeningnummergegevens = Schema.Struct({
  partij: Schema.optionalKey(PartijId),
  iban,
  bic: Schema.optionalKey(bic),
  voorkeur: Schema.optionalKey(Schema.Literal(true))
}).annotate({ identifier: "Rekeningnummergegevens" })
export type Rekeningnummergegevens = typeof Rekeningnummergegevens.Type

const completed = (
  { voorkeur, ...others }: Rekeningnummergegevens,
  before: Rekeningnummergegevens | undefined
): Rekeningnummergegevens =>
  voorkeur === undefined || others.partij === undefined
    || (before !== undefined && before.partij !== undefined && before.partij !== others.partij)
    ? others
    : { ...others, voorkeur }

/** The description of a rekeningnummer. */
export const rekeningnummer = {
  id: RekeningnummerId,
  gegevens: Rekeningnummergegevens,
  neighbours: { partij: "partij" },
  filters: { iban: ["iban"], bic: ["bic"], voorkeur: ["voorkeur"] },
  ofPartij: "partij",
  waitsForPartij: true,
  /** Leaves out `voorkeur` where it no longer holds. */
  complete: completed as NonNullable<SideDescription["complete"]>
} as const satisfies SideDescription
