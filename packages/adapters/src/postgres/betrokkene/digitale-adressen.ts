import { type DigitaalAdres, vergelijkingsvorm, zelfdeDigitaalAdres } from "@betrokkene/domain"
import { sql } from "kysely"
import { zonderLeeg } from "../connection/without-nulls.ts"

/** A digital address as the queries gather it from its rows. */
export interface DigitaalAdresRij {
  readonly soort: string
  readonly adres: string
  readonly omschrijving: string | null
  readonly voorkeur: boolean
  readonly vergelijkingsvorm: string
}

/** The columns of {@link DigitaalAdresRij}. */
export const adreskolommen = ["soort", "adres", "omschrijving", "voorkeur", "vergelijkingsvorm"] as const

/** The columns of {@link adresrijen}. */
export const geschrevenAdreskolommen = ["volgorde", ...adreskolommen] as const

/** Digital addresses as a query stores them: any number of them, in one parameter for {@link adresrijen}. */
export const geschrevenAdressen = (
  adressen: ReadonlyArray<DigitaalAdres>,
  voorkeur: DigitaalAdres | undefined
): string =>
  JSON.stringify(adressen.map((adres, volgorde) => ({
    volgorde,
    soort: adres.soortDigitaalAdres,
    adres: adres.adres,
    vergelijkingsvorm: vergelijkingsvorm(adres),
    omschrijving: adres.omschrijving,
    voorkeur: voorkeur !== undefined && zelfdeDigitaalAdres(adres, voorkeur)
  })))

/** {@link geschrevenAdressen} as a table `adres` for a query that stores them. */
export const adresrijen = (geschreven: string) =>
  sql`jsonb_to_recordset(${geschreven}::jsonb) as adres (volgorde smallint, soort text, adres text, omschrijving text, voorkeur boolean, vergelijkingsvorm text)`

/** The digital address of a row. */
export const vanAdresrij = ({ adres, omschrijving, soort }: DigitaalAdresRij): DigitaalAdres =>
  zonderLeeg({ soortDigitaalAdres: soort, adres, omschrijving }) as DigitaalAdres

/** The preferred one of the rows, if there is one. */
export const voorkeurVan = (rijen: ReadonlyArray<DigitaalAdresRij>): DigitaalAdres | null => {
  const rij = rijen.find(({ voorkeur }) => voorkeur)
  return rij === undefined ? null : vanAdresrij(rij)
}
