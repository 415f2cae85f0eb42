// Generators: fast-check arbitraries of valid values, of the way they are written, and of what is refused.
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
export { geschrevenBinnenlandsAdres, ongeldigBinnenlandsAdres } from "./arbitraries/binnenlands-adres.ts"
export { bsn, geschrevenBsn, ongeldigeBsn } from "./arbitraries/bsn.ts"
export { geschrevenBuitenlandsAdres, ongeldigBuitenlandsAdres } from "./arbitraries/buitenlands-adres.ts"
export { beleid, omstandigheden, peildatum } from "./arbitraries/circumstances.ts"
export { contactgegevens, geschrevenContactgegevens, ongeldigeContactgegevens } from "./arbitraries/contactgegevens.ts"
export { contactnaam, geschrevenContactnaam, ongeldigeContactnaam } from "./arbitraries/contactnaam.ts"
export {
  correspondentieadres,
  geschrevenCorrespondentieadres,
  ongeldigCorrespondentieadres
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
  geschrevenIdentificatorVan,
  identificator,
  ongeldigeIdentificator
} from "./arbitraries/identificator.ts"
export { ongeldigePartijgegevens } from "./arbitraries/invalid-partijgegevens.ts"
export { type Ongeldig } from "./arbitraries/invalid.ts"
export {
  geschrevenKlantcontact,
  geschrevenKlantcontactgegevens,
  klantcontact,
  klantcontactgegevens,
  ongeldigeKlantcontactgegevens
} from "./arbitraries/klantcontact.ts"
export { geschrevenKvkNummer, kvkNummer, ongeldigKvkNummer } from "./arbitraries/kvk-nummer.ts"
export { geschrevenBuitenland, geschrevenLand, geschrevenNederland, land, ongeldigLand } from "./arbitraries/land.ts"
export { geschrevenMedewerker, medewerker } from "./arbitraries/medewerker.ts"
export { groteNachtwereld, type Nachtwereld, nachtwereld } from "./arbitraries/night-world.ts"
export { geschrevenNummer, nummer } from "./arbitraries/nummer.ts"
export { geschrevenOrganisatienaam, ongeldigeOrganisatienaam, organisatienaam } from "./arbitraries/organisatienaam.ts"
export { geschrevenPartij, partij } from "./arbitraries/partij.ts"
export {
  geschrevenPartijgegevens,
  geschrevenPartijgegevensVan,
  partijgegevens,
  partijgegevensVan
} from "./arbitraries/partijgegevens.ts"
export {
  geschrevenAntwoordnummer,
  geschrevenPostbus,
  ongeldigAntwoordnummer,
  ongeldigePostbus
} from "./arbitraries/postadres.ts"
export { geschrevenPostcode, ongeldigePostcode, postcode } from "./arbitraries/postcode.ts"
export { geeindigdeReconciliatie, lopendeReconciliatie } from "./arbitraries/reconciliatie.ts"
export { recordverwijzing } from "./arbitraries/record-reference.ts"
export { type VerwanteWereld, verwanteWereld } from "./arbitraries/related-world.ts"
export { geschrevenRsin, ongeldigeRsin, rsin } from "./arbitraries/rsin.ts"
export {
  geschrevenTaalcode,
  geschrevenVoorkeurstaal,
  ongeldigeTaalcode,
  ongeldigeVoorkeurstaal,
  taalcode,
  voorkeurstaal
} from "./arbitraries/taal.ts"
export { ongeldigTelefoonnummer, telefoonnummer } from "./arbitraries/telefoonnummer.ts"
export { ongeldigeTekst, ongeldigeTekstMetRegels, tekst, tekstMetRegels } from "./arbitraries/text.ts"
export { geschrevenTijdstip, ongeldigTijdstip, tijdstip } from "./arbitraries/tijdstip.ts"
export { geschrevenVersie, versie } from "./arbitraries/versie.ts"
export {
  geschrevenVestigingsnummer,
  ongeldigVestigingsnummer,
  vestigingsnummer
} from "./arbitraries/vestigingsnummer.ts"
export { voorstel } from "./arbitraries/voorstel.ts"
export { type Wereld, wereld } from "./arbitraries/world.ts"

// The contract: what every register must do, whatever it is kept in.
export { gelijkheidContract } from "./contract/suites/equality-contract.ts"
export { reconciliatieContracten, registerContract } from "./contract/suites/register-contract.ts"
export { metWereld } from "./contract/worlds/night-register.ts"
export type { Omgeving, Register } from "./contract/worlds/surroundings.ts"
