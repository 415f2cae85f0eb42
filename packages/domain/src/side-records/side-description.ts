import type { Schema } from "effect"
import type { Tijdstip } from "../values/tijdstip.ts"
import type { SideSoort } from "./side-soorten.ts"

/** The kinds of record that a side record can stand beside. */
export type SideRecordNeighbour = "klantcontact" | "partij" | SideSoort

/**
 * One kind of side record. Port, storage, audit trail and erasure follow from its description, so that nothing is
 * written for one kind alone.
 */
export interface SideDescription {
  readonly id: Schema.Codec<string, string>
  /** What a caller gives, including the ids of the records that it stands beside. */
  readonly gegevens: Schema.Codec<object, object>
  /** Fields with the id of a record that it stands beside, and of which kind. It goes when that one is deleted. */
  readonly neighbours: { readonly [veld: string]: SideRecordNeighbour }
  /**
   * Values within the gegevens by which lists are narrowed, by the name of the filter. They are compared as they are: a
   * text, or the word for a boolean.
   */
  readonly filters: { readonly [naam: string]: readonly [string, ...ReadonlyArray<string>] }
  /** Fields with the ids of other side records, in order. When one of those is deleted, the record stays without it. */
  readonly lists?: { readonly [veld: string]: SideSoort }
  /** Combinations of fields that no two records of this kind have the same values of: ids of neighbours, or one text. */
  readonly unique?: ReadonlyArray<ReadonlyArray<string>>
  /** The series of the number that the register gives it in the field `nummer`, unless one was given. */
  readonly numbered?: "internetaak"
  /** Fills in what follows from the gegevens, from those before a change, and from the moment `nu`. */
  readonly complete?: (gegevens: never, before: never, nu: Tijdstip) => object
  /** The field with the klantcontact about whose customer it tells something: it goes when that one is anonymised. */
  readonly ofCustomer?: string
  /** The field with the partij whose it is, which is shown with it. */
  readonly ofPartij?: string
  /** One of no partij is deleted when it has waited too long for its partij: nobody could have it erased. */
  readonly waitsForPartij?: true
  /** The fields that are left out for who may not see the texts of that klantcontact. */
  readonly texts?: ReadonlyArray<string>
}
