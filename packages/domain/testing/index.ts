// Generators: fast-check arbitraries of valid values, of their spellings, and of values to be refused.
export {
  betrokkene,
  betrokkenegegevens,
  gekendeBetrokkene,
  geschrevenGekendeBetrokkene,
  geschrevenOngekendeBetrokkene,
  ongekendeBetrokkene
} from "./arbitraries/betrokkene.ts"
export { bevinding, gemeldeBevinding, kenmerk } from "./arbitraries/bevinding.ts"
export { bezoekadres, geschrevenBezoekadres, ongeldigBezoekadres } from "./arbitraries/bezoekadres.ts"
export { ongeldigBinnenlandsAdres, writtenBinnenlandsAdres } from "./arbitraries/binnenlands-adres.ts"
export { bsn, geschrevenBsn, ongeldigeBsn } from "./arbitraries/bsn.ts"
export { ongeldigBuitenlandsAdres, writtenBuitenlandsAdres } from "./arbitraries/buitenlands-adres.ts"
export { beleid, omstandigheden, peildatum } from "./arbitraries/circumstances.ts"
export { contactgegevens, geschrevenContactgegevens, ongeldigeContactgegevens } from "./arbitraries/contactgegevens.ts"
export { contactnaam, ongeldigeContactnaam, writtenContactnaam } from "./arbitraries/contactnaam.ts"
export {
  correspondentieadres,
  ongeldigCorrespondentieadres,
  writtenCorrespondentieadres
} from "./arbitraries/correspondentieadres.ts"
export { digitaalAdres, geschrevenDigitaalAdres, ongeldigDigitaalAdres } from "./arbitraries/digitaal-adres.ts"
export {
  digitaleAdressen,
  geschrevenDigitaleAdressen,
  ongeldigeDigitaleAdressen
} from "./arbitraries/digitale-adressen.ts"
export {
  type Dossiers,
  dossiersVan,
  klantcontactdossier,
  partijdossier,
  verweesdeAdressen
} from "./arbitraries/dossier.ts"
export { emailadres, ongeldigEmailadres } from "./arbitraries/e-mailadres.ts"
export { gebeurtenis, genummerdeGebeurtenis } from "./arbitraries/gebeurtenis.ts"
export { geschrevenGrond, grond } from "./arbitraries/grond.ts"
export { huisnummer, ongeldigHuisnummer } from "./arbitraries/huisnummer.ts"
export { betrokkeneId, geschrevenId, klantcontactId, ongeldigId, partijId } from "./arbitraries/id.ts"
export {
  geschrevenIdentificator,
  identificator,
  ongeldigeIdentificator,
  writtenIdentificatorOf
} from "./arbitraries/identificator.ts"
export { ongeldigePartijgegevens } from "./arbitraries/invalid-partijgegevens.ts"
export { type Ongeldig } from "./arbitraries/invalid.ts"
export {
  geschrevenKlantcontactgegevens,
  klantcontact,
  klantcontactgegevens,
  ongeldigeKlantcontactgegevens,
  writtenKlantcontact
} from "./arbitraries/klantcontact.ts"
export { kvkNummer, ongeldigKvkNummer, writtenKvkNummer } from "./arbitraries/kvk-nummer.ts"
export { geschrevenLand, land, ongeldigLand, writtenForeignLand, writtenNederland } from "./arbitraries/land.ts"
export { medewerker, writtenMedewerker } from "./arbitraries/medewerker.ts"
export { groteNachtwereld, type Nachtwereld, nightWorld } from "./arbitraries/night-world.ts"
export { nummer, writtenNummer } from "./arbitraries/nummer.ts"
export { ongeldigeOrganisatienaam, organisatienaam, writtenOrganisatienaam } from "./arbitraries/organisatienaam.ts"
export { partij, writtenPartij } from "./arbitraries/partij.ts"
export {
  geschrevenPartijgegevens,
  partijgegevens,
  partijgegevensVan,
  writtenPartijgegevensOf
} from "./arbitraries/partijgegevens.ts"
export {
  ongeldigAntwoordnummer,
  ongeldigePostbus,
  writtenAntwoordnummer,
  writtenPostbus
} from "./arbitraries/postadres.ts"
export { geschrevenPostcode, ongeldigePostcode, postcode } from "./arbitraries/postcode.ts"
export { endedReconciliatie, lopendeReconciliatie } from "./arbitraries/reconciliatie.ts"
export { recordReference } from "./arbitraries/record-reference.ts"
export { type RelatedWorld, relatedWorld } from "./arbitraries/related-world.ts"
export { geschrevenRsin, ongeldigeRsin, rsin } from "./arbitraries/rsin.ts"
export {
  geschrevenVoorkeurstaal,
  ongeldigeTaalcode,
  ongeldigeVoorkeurstaal,
  taalcode,
  voorkeurstaal,
  writtenTaalcode
} from "./arbitraries/taal.ts"
export { ongeldigTelefoonnummer, telefoonnummer } from "./arbitraries/telefoonnummer.ts"
export { ongeldigeTekst, ongeldigeTekstMetRegels, tekst, tekstMetRegels } from "./arbitraries/text.ts"
export { geschrevenTijdstip, ongeldigTijdstip, tijdstip } from "./arbitraries/tijdstip.ts"
export { versie, writtenVersie } from "./arbitraries/versie.ts"
export { ongeldigVestigingsnummer, vestigingsnummer, writtenVestigingsnummer } from "./arbitraries/vestigingsnummer.ts"
export { voorstel } from "./arbitraries/voorstel.ts"
export { type Wereld, wereld } from "./arbitraries/world.ts"

// The contract: what every register must do, whatever it is kept in.
export { gelijkheidContract } from "./contract/suites/equality-contract.ts"
export { reconciliatieContracten, registerContract } from "./contract/suites/register-contract.ts"
export { metWereld } from "./contract/worlds/night-register.ts"
export type { Register, Surroundings } from "./contract/worlds/surroundings.ts"
