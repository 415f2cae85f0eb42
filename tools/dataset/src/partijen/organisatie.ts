import { asBezoekadres, chooseHomeAdres, choosePostbus, type HomeAdres } from "../adressen/adres.ts"
import { chanceOf } from "../chance.ts"
import type { DigitaalAdresJson, Settings } from "../dataset.ts"
import { formsIn } from "../name-forms.ts"
import { bedrijfsnamen, bedrijfssoorten } from "../namen/organisaties-table.ts"
import { chooseAchternaam } from "../namen/person-name.ts"
import { telefoonnummer, written } from "../nummers/telefoonnummers.ts"

export interface Organisatie {
  readonly organisatienaam: string
  readonly bezoekadres: ReturnType<typeof asBezoekadres>
  readonly postbus: ReturnType<typeof choosePostbus>
  readonly email: DigitaalAdresJson
  readonly telefoon: DigitaalAdresJson
  readonly adres: HomeAdres
}

/** The organisation of this index, always the same; a vestiging has its organisation's name and its own address. */
export const organisatie = (settings: Settings, head: number, vestiging: number): Organisatie => {
  const { seed } = settings
  const naam = chanceOf(seed, "organisatie", head)
  const place = chanceOf(seed, "vestiging", vestiging)
  const organisatienaam = `${naam.pickSkewed(bedrijfssoorten)} ${
    naam.happens(0.5) ? naam.pick(bedrijfsnamen) : chooseAchternaam(naam).achternaam
  }`
  const adres = chooseHomeAdres(place, formsIn(settings))
  return {
    organisatienaam,
    adres,
    bezoekadres: asBezoekadres(adres),
    postbus: choosePostbus(place),
    email: { soortDigitaalAdres: "email", adres: `info${vestiging}@example.${place.pick(["nl", "org", "com"])}` },
    telefoon: {
      soortDigitaalAdres: "telefoonnummer",
      adres: written(place, telefoonnummer(2 * vestiging)),
      omschrijving: "receptie"
    }
  }
}
