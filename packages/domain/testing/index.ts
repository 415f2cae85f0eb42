// Generators: fast-check arbitraries of valid values, of their spellings, and of values to be refused.
export {
  betrokkene,
  betrokkenegegevens,
  gekendeBetrokkene,
  ongekendeBetrokkene,
  writtenGekendeBetrokkene,
  writtenOngekendeBetrokkene
} from "./arbitraries/betrokkene.ts"
export { bevinding, kenmerk, reportedBevinding } from "./arbitraries/bevinding.ts"
export { bezoekadres, ongeldigBezoekadres, writtenBezoekadres } from "./arbitraries/bezoekadres.ts"
export { bsn, ongeldigeBsn, writtenBsn } from "./arbitraries/bsn.ts"
export { beleid, circumstances, peildatum } from "./arbitraries/circumstances.ts"
export { contactgegevens, ongeldigeContactgegevens, writtenContactgegevens } from "./arbitraries/contactgegevens.ts"
export { contactnaam, ongeldigeContactnaam, writtenContactnaam } from "./arbitraries/contactnaam.ts"
export {
  correspondentieadres,
  ongeldigCorrespondentieadres,
  writtenCorrespondentieadres
} from "./arbitraries/correspondentieadres.ts"
export { digitaalAdres, ongeldigDigitaalAdres, writtenDigitaalAdres } from "./arbitraries/digitaal-adres.ts"
export {
  digitaleAdressen,
  type DigitaleAdressenInput,
  ongeldigeDigitaleAdressen,
  writtenDigitaleAdressen
} from "./arbitraries/digitale-adressen.ts"
export {
  dossiersVan,
  type GeneratedDossiers,
  klantcontactdossier,
  partijdossier,
  verweesdeAdressen
} from "./arbitraries/dossier.ts"
export { emailadres, ongeldigEmailadres } from "./arbitraries/e-mailadres.ts"
export { gebeurtenis, numberedGebeurtenis } from "./arbitraries/gebeurtenis.ts"
export { grond, writtenGrond } from "./arbitraries/grond.ts"
export { betrokkeneId, klantcontactId, ongeldigId, partijId, writtenId } from "./arbitraries/id.ts"
export {
  identificator,
  type IdentificatorInput,
  ongeldigeIdentificator,
  writtenIdentificator,
  writtenIdentificatorOf
} from "./arbitraries/identificator.ts"
export { ongeldigePartijgegevens } from "./arbitraries/invalid-partijgegevens.ts"
export { type RefusedInput } from "./arbitraries/invalid.ts"
export {
  klantcontact,
  klantcontactgegevens,
  ongeldigeKlantcontactgegevens,
  writtenKlantcontact,
  writtenKlantcontactgegevens
} from "./arbitraries/klantcontact.ts"
export { kvkNummer, ongeldigKvkNummer, writtenKvkNummer } from "./arbitraries/kvk-nummer.ts"
export { land, ongeldigLand, writtenLand } from "./arbitraries/land.ts"
export { medewerker, writtenMedewerker } from "./arbitraries/medewerker.ts"
export { largeNightWorld, type NightWorld, nightWorld } from "./arbitraries/night-world.ts"
export { nummer, writtenNummer } from "./arbitraries/nummer.ts"
export { ongeldigeOrganisatienaam, organisatienaam, writtenOrganisatienaam } from "./arbitraries/organisatienaam.ts"
export { partij, writtenPartij } from "./arbitraries/partij.ts"
export {
  partijgegevens,
  partijgegevensVan,
  writtenPartijgegevens,
  writtenPartijgegevensOf
} from "./arbitraries/partijgegevens.ts"
export { ongeldigePostcode, postcode, writtenPostcode } from "./arbitraries/postcode.ts"
export { endedReconciliatie, runningReconciliatie } from "./arbitraries/reconciliatie.ts"
export { recordReference } from "./arbitraries/record-reference.ts"
export { type RelatedWorld, relatedWorld } from "./arbitraries/related-world.ts"
export { ongeldigeRsin, rsin, writtenRsin } from "./arbitraries/rsin.ts"
export {
  invalidTaalcode,
  ongeldigeVoorkeurstaal,
  taalcode,
  voorkeurstaal,
  writtenTaalcode,
  writtenVoorkeurstaal
} from "./arbitraries/taal.ts"
export { ongeldigTelefoonnummer, telefoonnummer } from "./arbitraries/telefoonnummer.ts"
export { ongeldigTijdstip, tijdstip, writtenTijdstip } from "./arbitraries/tijdstip.ts"
export { versie, writtenVersie } from "./arbitraries/versie.ts"
export { ongeldigVestigingsnummer, vestigingsnummer, writtenVestigingsnummer } from "./arbitraries/vestigingsnummer.ts"
export { voorstel } from "./arbitraries/voorstel.ts"
export { type GeneratedRegister, wereld } from "./arbitraries/world.ts"

// The contract: what every register must do, whatever it is kept in.
export { equalityContract } from "./contract/suites/equality-contract.ts"
export { reconciliatieContracts, registerContract } from "./contract/suites/register-contract.ts"
export { metWereld } from "./contract/worlds/night-register.ts"
export type { RegisterPorts, RegisterUnderTest } from "./contract/worlds/surroundings.ts"
