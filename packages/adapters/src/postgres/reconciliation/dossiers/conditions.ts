import type { Circumstances } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"

/**
 * Where a rule may find something. It must hold wherever the rule finds something, and may hold where the rule finds
 * nothing: the rule itself decides.
 */
export type Condition = (circumstances: Circumstances) => RawBuilder<boolean>

/**
 * Where a rule may find something in a klantcontact and its betrokkenen. One condition that holds is enough. Each is
 * over other rows:
 *
 * - `klantcontact`: one `klantcontact`, and the figures of its `betrokkenen`, which are null where it has none. The
 *   figures are `total`, `initiators`, `klanten`, `vertegenwoordigers`, `gekenden`, and `with_gegevens`, the number
 *   with something in their own row;
 * - `betrokkene`: one `betrokkene`, and the `partij` of a gekende;
 * - `adres`: one `adres` with the `versie` and `gegeven_op` of its betrokkene, and the `partij` of a gekende;
 * - `pair`: an ongekende `betrokkene` and a `candidate`, a partij that shares a blocking key with it, and the voornamen
 *   of both.
 */
export interface KlantcontactConditions {
  readonly klantcontact?: Condition
  readonly betrokkene?: Condition
  readonly adres?: Condition
  readonly pair?: Condition
  /** The rule looks at anonymised klantcontacten too. */
  readonly evenAnonymised?: true
  /** The rule takes long to apply, so it is applied only where one of these conditions holds. */
  readonly costly?: true
}

/**
 * Where a rule may find something in a partij. One condition that holds is enough. Each is over other rows: one
 * `partij`, one `adres` of it, one `identificator` of it, or a pair. A pair is a `partij` and a `candidate` with a
 * higher id, which share a blocking key or an identificator (`same_identificator` of the row `pair`), and the voornamen
 * of both.
 */
export interface PartijConditions {
  readonly partij?: Condition
  readonly adres?: Condition
  readonly identificator?: Condition
  readonly pair?: Condition
  /** As in {@link KlantcontactConditions}. */
  readonly costly?: true
}

/** Whether one of the conditions holds; false where there are none. It stands in brackets. */
export const any = (conditions: ReadonlyArray<RawBuilder<boolean>>): RawBuilder<boolean> =>
  conditions.length === 0
    ? sql<boolean>`false`
    : sql<boolean>`(${sql.join(conditions.map((condition) => sql`(${condition})`), sql` or `)})`

/** Whether all of the conditions hold; there is at least one. It stands in brackets. */
export const all = (conditions: ReadonlyArray<RawBuilder<boolean>>): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(conditions.map((condition) => sql`(${condition})`), sql` and `)})`
