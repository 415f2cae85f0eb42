import type { Circumstances } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"

/** What must be so for a rule to find something; it may be so where the rule finds nothing. */
export type Voorwaarde = (omstandigheden: Circumstances) => RawBuilder<boolean>

/**
 * Where a rule may find something in a klantcontact and its betrokkenen: each condition by itself is enough.
 *
 * - `klantcontact`: over one `klantcontact` and, where it has any, the figures of its `betrokkenen` (`aantal`, `initiators`, `klanten`,
 *   `vertegenwoordigers`, `gekenden`, and `met_gegevens`: who gave something that stands in his row);
 * - `betrokkene`: over one `betrokkene` and, of a gekende, his `partij`;
 * - `adres`: over one `adres` with the `wijziging` of its betrokkene, and of a gekende his `partij`;
 * - `paar`: over an ongekende `betrokkene` and one `kandidaat`, a partij with which he shares a blocking key, and the `voornamen` of both.
 *
 * `ookGeanonimiseerd`: the rule looks at anonymised klantcontacten too. `apart`: to apply the rule is dear, so it is told where.
 */
export interface Klantcontactvoorwaarden {
  readonly klantcontact?: Voorwaarde
  readonly betrokkene?: Voorwaarde
  readonly adres?: Voorwaarde
  readonly paar?: Voorwaarde
  readonly ookGeanonimiseerd?: true
  readonly apart?: true
}

/**
 * Where a rule may find something in a partij: over one `partij`, one `adres` of it, one `identificator` of it, or the partij and one
 * `kandidaat` with a higher id with which it shares a blocking key or an identificator (`zelfde_identificator` of the row `paar`), and
 * the `voornamen` of both. `apart` as in {@link Klantcontactvoorwaarden}.
 */
export interface Partijvoorwaarden {
  readonly partij?: Voorwaarde
  readonly adres?: Voorwaarde
  readonly identificator?: Voorwaarde
  readonly paar?: Voorwaarde
  readonly apart?: true
}

/** Whether one of the conditions is so; never where there are none. Brackets stand around it. */
export const een = (voorwaarden: ReadonlyArray<RawBuilder<boolean>>): RawBuilder<boolean> =>
  voorwaarden.length === 0
    ? sql<boolean>`false`
    : sql<boolean>`(${sql.join(voorwaarden.map((voorwaarde) => sql`(${voorwaarde})`), sql` or `)})`

/** Whether all of the conditions are so. */
export const alle = (voorwaarden: ReadonlyArray<RawBuilder<boolean>>): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(voorwaarden.map((voorwaarde) => sql`(${voorwaarde})`), sql` and `)})`
