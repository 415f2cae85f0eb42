import { chanceOf } from "../chance.ts"
import { type KlantcontactJson, nummer, type Settings } from "../dataset.ts"
import { officeHours, tijdstip } from "../period.ts"
import { recordId } from "../record-id.ts"
import { kanalen, onderwerpen } from "./onderwerpen-table.ts"

/** The klantcontact at this index and this fraction (0 to 1) of the period. */
export const klantcontact = (
  { firstNumbers: firstNummer, seed }: Settings,
  index: number,
  fraction: number
): KlantcontactJson => {
  const chance = chanceOf(seed, "klantcontact", index)
  const [onderwerp, inhoud] = chance.pickSkewed(onderwerpen)
  const op = officeHours(fraction)
  const geregistreerd = op + chance.integer(20, 1800) * 1000
  return {
    id: recordId(chance, geregistreerd, index),
    nummer: nummer(firstNummer.klantcontact + index),
    gegevens: {
      kanaal: chance.pickSkewed(kanalen),
      onderwerp,
      ...(chance.happens(0.7) ? { inhoud } : {}),
      ...(chance.happens(0.8)
        ? { taal: chance.happens(0.94) ? "nld" : chance.pick(["eng", "ara", "tur", "pol", "fry"]) }
        : {}),
      vertrouwelijk: chance.happens(0.03),
      plaatsgevondenOp: tijdstip(op),
      ...(chance.happens(0.6) ? { indicatieContactGelukt: chance.happens(0.85) } : {})
    },
    registratiedatum: tijdstip(geregistreerd),
    versie: chance.happens(0.05) ? 2 : 1
  }
}
