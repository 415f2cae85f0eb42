import { Schema } from "effect"
import { IdentificatorId } from "../values/identificator-id.ts"
import { Identificator } from "../values/identificator.ts"
import { soorten } from "../values/soorten.ts"
import type { SideDescription } from "./side-description.ts"

const [, rsin, kvkNummer, vestigingsnummer] = Identificator.members

/**
 * An identificator that is recorded before it is known whose it is, such as the kvk_nummer of a vestiging. It becomes
 * that of the partij that gets the same one, with its id. A bsn is never without its partij: nobody could then be shown,
 * or have erased, what is held about him.
 */
export const LooseIdentificatorgegevens = Schema.Union([rsin, kvkNummer, vestigingsnummer]).annotate({
  identifier: "LooseIdentificatorgegevens",
  ...soorten("soort", ["rsin", "kvk_nummer", "vestigingsnummer"])
})
export type LooseIdentificatorgegevens = typeof LooseIdentificatorgegevens.Type

/** The description of an identificator of no partij. */
export const looseIdentificator = {
  id: IdentificatorId,
  gegevens: LooseIdentificatorgegevens,
  neighbours: {},
  filters: {}
} as const satisfies SideDescription
