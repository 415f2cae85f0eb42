import type { Betrokkene, Klantcontact, Partij } from "@betrokkene/domain"

export type PartijJson = typeof Partij.Encoded
export type KlantcontactJson = typeof Klantcontact.Encoded
export type BetrokkeneJson = typeof Betrokkene.Encoded
export type IdentificatorJson = PartijJson["gegevens"]["identificatoren"] extends ReadonlyArray<infer A> | undefined ? A
  : never
export type DigitaalAdresJson = NonNullable<BetrokkeneJson["contactgegevens"]["communicatiekanaal"]>

/** What a dataset is made from; the same settings make the same dataset. */
export interface Settings {
  readonly seed: number
  /** How many betrokkenen. */
  readonly aantal: number
  /** Without, no partij has an identificator: those for tests are few, and a register has each only once. */
  readonly identificatoren: boolean
  /** The number of the first klantcontact, and of the first partij. */
  readonly eersteNummer: { readonly klantcontact: number; readonly partij: number }
}

/** A dataset starts with as many partijen as this for each betrokkene. */
const partijenPerBetrokkene = 0.3

export const partijCount = ({ aantal: count }: Settings): number =>
  Math.max(6, Math.ceil(count * partijenPerBetrokkene))

/** A number as the register gives them: digits that sort as text. */
export const nummer = (volgnummer: number): string => String(volgnummer).padStart(10, "0")
