import { alsBezoekadres, kiesPostbus, kiesWoonadres, type Woonadres } from "../adressen/adres.ts"
import { chanceOf } from "../chance.ts"
import type { DigitaalAdresJson } from "../dataset.ts"
import { bedrijfsnamen, bedrijfssoorten } from "../namen/organisaties-tabel.ts"
import { kiesAchternaam } from "../namen/persoonsnaam.ts"
import { geschreven, telefoonnummer } from "../nummers/telefoonnummers.ts"

export interface Organisatie {
  readonly organisatienaam: string
  readonly bezoekadres: ReturnType<typeof alsBezoekadres>
  readonly postbus: ReturnType<typeof kiesPostbus>
  readonly email: DigitaalAdresJson
  readonly telefoon: DigitaalAdresJson
  readonly adres: Woonadres
}

/** The same organisation for the same index; a vestiging has the name of its organisation and an address of its own. */
export const organisatie = (seed: number, hoofd: number, vestiging: number): Organisatie => {
  const naam = chanceOf(seed, "organisatie", hoofd)
  const plek = chanceOf(seed, "vestiging", vestiging)
  const organisatienaam = `${naam.pickSkewed(bedrijfssoorten)} ${
    naam.happens(0.5) ? naam.pick(bedrijfsnamen) : kiesAchternaam(naam).achternaam
  }`
  const adres = kiesWoonadres(plek)
  return {
    organisatienaam,
    adres,
    bezoekadres: alsBezoekadres(adres),
    postbus: kiesPostbus(plek),
    email: { soortDigitaalAdres: "email", adres: `info${vestiging}@example.${plek.pick(["nl", "org", "com"])}` },
    telefoon: {
      soortDigitaalAdres: "telefoonnummer",
      adres: geschreven(plek, telefoonnummer(2 * vestiging)),
      omschrijving: "receptie"
    }
  }
}
