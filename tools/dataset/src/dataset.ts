import type { Betrokkene, Klantcontact, Partij } from "@betrokkene/domain"

export type PartijJson = typeof Partij.Encoded
export type KlantcontactJson = typeof Klantcontact.Encoded
export type BetrokkeneJson = typeof Betrokkene.Encoded
export type IdentificatorJson = PartijJson["gegevens"]["identificatoren"] extends ReadonlyArray<infer A> | undefined ? A
  : never
export type DigitaalAdresJson = NonNullable<BetrokkeneJson["contactgegevens"]["communicatiekanaal"]>

/** Settings of a dataset; the same settings give the same dataset. */
export interface Settings {
  readonly seed: number
  /** Number of betrokkenen. */
  readonly count: number
  /** If false, no partij has an identificator: test numbers are few, and a register holds each only once. */
  readonly identificatoren: boolean
  /** Numbers of the first klantcontact and the first partij. */
  readonly firstNumbers: { readonly klantcontact: number; readonly partij: number }
}

/** Number of partijen in a dataset: this many per betrokkene. */
const partijenPerBetrokkene = 0.3

export const partijCount = ({ count }: Settings): number => Math.max(6, Math.ceil(count * partijenPerBetrokkene))

/** A number as the register gives them: fixed length, so that it sorts as text. */
export const nummer = (volgnummer: number): string => String(volgnummer).padStart(10, "0")
