import { type Koppelgrond, koppelgronden } from "../voorstel.ts"
import { agrees } from "./agreement.ts"
import { compareFields, type Levels } from "./compare.ts"
import type { Candidates } from "./mogelijke-partijen.ts"
import { doNamenContradict } from "./namen-contradict.ts"
import { profileOfContactgegevens, profileOfPartijgegevens } from "./profile.ts"
import { groundRequirements } from "./weights.ts"

/**
 * On which grounds the betrokkene may be linked, without a person deciding, to the one partij that he may be. Linking somebody to another
 * is the worst that can happen, so beside what each ground asks of the fields, all of them ask that
 *
 * - he was never unlinked before (B10): then a person has already said once that it was wrong;
 * - the partij is a persoon, and he speaks for no organisation: at work somebody has other data, and is another partij;
 * - the partij asked no geheimhouding: who knows somebody's name and e-mail address would be answered with what is kept secret;
 * - the voornaam is one, and no initials that were written as one;
 * - nobody else at the klantcontact may be the same partij;
 * - of all others who share his address, telephone or e-mail address, actief or not, the name is another;
 * - nobody else has the e-mail address or telephone number of the ground: one that two persons have is a family's, or an office's.
 */
export const grondenVoor = (
  { betrokkene, dossier, partijen }: Candidates,
  inKlantcontact: ReadonlyArray<Candidates>
): ReadonlyArray<Koppelgrond> => {
  const [mogelijk, ...meer] = partijen
  if (mogelijk === undefined || meer.length > 0 || dossier.ontkoppeld) return []
  const { levels, partij } = mogelijk
  const eigen = profileOfContactgegevens(betrokkene.contactgegevens)
  if (partij.gegevens.soortPartij !== "persoon" || partij.gegevens.indicatieGeheimhouding !== false) return []
  if (eigen.organisatienaam !== "" || eigen.naam.voornaam.length < 3) return []
  if (
    inKlantcontact.some((ander) =>
      ander.betrokkene !== betrokkene && ander.partijen.some((van) => van.partij.id === partij.id)
    )
  ) return []
  const anderen = dossier.kandidaten.filter(({ id }) => id !== partij.id)
    .map(({ gegevens }) => compareFields(eigen, profileOfPartijgegevens(gegevens)))
  if (anderen.some(kanHetOokZijn)) return []
  return koppelgronden.filter((grond) => {
    const { gelijk, nietAnders } = groundRequirements[grond]
    return gelijk.every((veld) => levels[veld] === "gelijk") && nietAnders.every((veld) => levels[veld] !== "anders")
      && digitaal.every((veld) => !gelijk.includes(veld) || anderen.every((ander) => ander[veld] !== "gelijk"))
  })
}

const digitaal = ["email", "telefoon"] as const

const kanHetOokZijn = (ander: Levels): boolean =>
  !doNamenContradict(ander) &&
  (agrees(ander, "email") || agrees(ander, "telefoon") || agrees(ander, "adres"))
