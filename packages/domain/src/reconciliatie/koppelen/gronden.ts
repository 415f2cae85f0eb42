import { type Koppelgrond, koppelgronden } from "../voorstel.ts"
import { agrees } from "./agreement.ts"
import { compareFields, type Levels } from "./compare.ts"
import { type ComparisonProfile, profileOfContactgegevens, profileOfPartijgegevens } from "./comparison-profile.ts"
import { isOwnEmail } from "./is-own-email.ts"
import type { Candidates } from "./mogelijke-partijen.ts"
import { doNamenContradict } from "./namen-contradict.ts"
import { groundRequirements, type Level } from "./weights.ts"

/**
 * The grounds on which a betrokkene may be linked, without a person deciding, to the only candidate partij; empty
 * when there are none. Linking somebody to another person is the worst error, so each ground also requires that:
 *
 * - the betrokkene was never unlinked (B10): then a person already judged a link wrong;
 * - the partij is a persoon and the betrokkene names no organisation: at work people have other data and are
 *   another partij;
 * - the partij has no geheimhouding: otherwise a name and an e-mail address would be enough to get secret data;
 * - the voornaam is a name, not initials;
 * - nobody else at the klantcontact may be the same partij, or speaks for the betrokkene: then the data may be theirs;
 * - everybody else who shares the address, telephone number or e-mail address, actief or not, has another name;
 * - no other partij has the e-mail address or the telephone number: a shared one belongs to a family or an office;
 * - the e-mail address is by its name that of the betrokkene, see {@link isOwnEmail};
 * - none of its values is shared by more partijen than can be held against it.
 *
 * What other betrokkenen gave is looked at when the night would link: {@link isGivenByOthers}.
 */
export const grondenVoor = (
  { betrokkene, dossier, partijen, represented }: Candidates,
  inKlantcontact: ReadonlyArray<Candidates>
): ReadonlyArray<Koppelgrond> => {
  const [candidate, ...meer] = partijen
  if (candidate === undefined || meer.length > 0 || dossier.ontkoppeld || dossier.largeBlocks.length > 0) return []
  if (represented) return []
  const { levels, partij } = candidate
  const own = profileOfContactgegevens(betrokkene.contactgegevens)
  if (partij.gegevens.soortPartij !== "persoon" || partij.gegevens.indicatieGeheimhouding !== false) return []
  if (own.organisatienaam !== "" || own.naam.voornaam.length < 3) return []
  if (!isReachedByOwnEmail(own, profileOfPartijgegevens(partij.gegevens))) return []
  if (
    inKlantcontact.some((other) =>
      other.betrokkene !== betrokkene && other.partijen.some((van) => van.partij.id === partij.id)
    )
  ) return []
  const others = dossier.candidates.filter(({ id }) => id !== partij.id)
    .map(({ gegevens }) => compareFields(own, profileOfPartijgegevens(gegevens)))
  if (others.some((other) => mayAlsoBe(other) || isEqual(other.email) || isEqual(other.telefoon))) return []
  return koppelgronden.filter((grond) => {
    const { equal, notDifferent } = groundRequirements[grond]
    return equal.every((veld) => levels[veld] === "gelijk") && notDifferent.every((veld) => levels[veld] !== "anders")
  })
}

const isEqual = (level: Level): boolean => level === "gelijk" || level === "gedeeld"

const isReachedByOwnEmail = (own: ComparisonProfile, ofPartij: ComparisonProfile): boolean =>
  own.emailadressen.some((email) => ofPartij.emailadressen.includes(email) && isOwnEmail(email, own.naam))

const mayAlsoBe = (other: Levels): boolean =>
  !doNamenContradict(other) &&
  (agrees(other, "email") || agrees(other, "telefoon") || agrees(other, "adres"))
