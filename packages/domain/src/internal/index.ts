// What the adapters, programs and tools of this repository need beside the public names. Other projects must not import
// it: any version may change it.
export { shouldNoteUse } from "../access/access-token.ts"
export { programIdentity, settingsIdentity, tokenIdentity, unknownIdentity } from "../access/caller-identity.ts"
export { holdsBsn } from "../access/holds-bsn.ts"
export { isReservedName } from "../access/token-name.ts"
export { afwijkingsvelden } from "../betrokkene/afwijking.ts"
export { contactgegevensvelden, keepCommunicatiekanaal } from "../betrokkene/contactgegevens.ts"
export { partijOf } from "../betrokkene/partij-of.ts"
export { adresMetId } from "../digitaal-adres/adres-list.ts"
export { sharedWithPartij } from "../digitaal-adres/shared-with-partij.ts"
export { delay } from "../gebeurtenissen/delivery-policy.ts"
export { geanonimiseerd } from "../klantcontact/klantcontact.ts"
export { kanaalKey } from "../klantcontact/zelfde-kanaal.ts"
export { maySeeTexts } from "../klantcontact/zicht-op-klantcontact.ts"
export { pastBijSoortPartij } from "../partij/identificatoren.ts"
export { keepVoorkeurskanaal } from "../partij/partijgegevens.ts"
export { waardeVan } from "../partij/single-velden.ts"
export { maySee } from "../partij/zicht-op-partij.ts"
export { comparableFigures } from "../reconciliatie/comparable-figures.ts"
export { type BlockKind, blockKinds } from "../reconciliatie/koppelen/blocking-keys.ts"
export { chances } from "../reconciliatie/koppelen/chances-table.ts"
export { compare, compareFields, type Levels } from "../reconciliatie/koppelen/compare.ts"
export { duplicateAgreement } from "../reconciliatie/koppelen/duplicate-agreement.ts"
export { isElsewhere, mogelijkePartijFor } from "../reconciliatie/koppelen/mogelijke-partijen.ts"
export { namenContradict } from "../reconciliatie/koppelen/namen-contradict.ts"
export { roepnaamPairs } from "../reconciliatie/koppelen/roepnamen.ts"
export { titles, titlesInFront } from "../reconciliatie/koppelen/titles-table.ts"
export {
  type ComparedField,
  comparedFields,
  type Level,
  levelsOf,
  probabilities,
  thresholds
} from "../reconciliatie/koppelen/weights.ts"
export { maximumDaysSincePrevious } from "../reconciliatie/maximum-days-since-previous.ts"
export { statusTogether } from "../reconciliatie/opvolging.ts"
export { looksAt } from "../reconciliatie/regels.ts"
export { totalsByErnst } from "../reconciliatie/totals-by-ernst.ts"
export { koppelgronden } from "../reconciliatie/voorstel.ts"
export { klantcontactOfCustomer, type SideZicht, zichtOpSideRecord } from "../side-records/zicht-op-side-record.ts"
export { identificatorenWithPartijen, refuseWithVestigingenElsewhere } from "../use-cases/beheer-identificatoren.ts"
export {
  type ChosenBesidePartij,
  registreerPartijMetRekeningnummers,
  wijzigPartijMetRekeningnummers
} from "../use-cases/beheer-partij-met-rekeningnummers.ts"
export { type ChosenActor } from "../use-cases/chosen-actoren.ts"
export { BetrokkenenAtOnce } from "../use-cases/each-page-of-betrokkenen.ts"
export { klantcontactWithAlong, partijWithAlong } from "../use-cases/existing.ts"
export { type ChosenRekeningnummers, maximumRekeningnummers } from "../use-cases/place-rekeningnummers.ts"
export { type Contact, registreerContact, type TaskOfContact } from "../use-cases/registreer-contact.ts"
export { maxFaults } from "../use-cases/verify-trail.ts"
export { verwijderOnderwerpobjectMetKlantcontacten } from "../use-cases/verwijder-onderwerpobject.ts"
export { type OpenInternetaak, zoekOpenInternetaken } from "../use-cases/zoek-open-internetaken.ts"
export { adresIdsOf, withAdresIds } from "../values/adres-ids.ts"
export { adresregels } from "../values/adresregels.ts"
export {
  huisletterPattern,
  huisnummerRange,
  huisnummertoevoegingPattern,
  soortBinnenlands
} from "../values/binnenlands-adres.ts"
export { maximumAdresregel, soortBuitenlands } from "../values/buitenlands-adres.ts"
export { digitaalAdresvelden, soortDigitaalAdresPattern } from "../values/digitaal-adres.ts"
export { adresKey, eachAdresOnce, notTooManyAdressen, voorkeurIn } from "../values/digitale-adressen.ts"
export { emailadresLimits, isEmailadres } from "../values/e-mailadres.ts"
export { elfproef, passesElfproef } from "../values/elfproef.ts"
export { lowerCase } from "../values/fold.ts"
export { identificatorDigestPattern, identificatorText } from "../values/identificator-digest.ts"
export { identificatorKey } from "../values/identificator.ts"
export { keptWaarde } from "../values/kept-waarde.ts"
export { kvkNummerPattern } from "../values/kvk-nummer.ts"
export { landen, nederland } from "../values/land.ts"
export { visibleText } from "../values/notation.ts"
export { nummerPattern } from "../values/nummer.ts"
export { givenSoort, isUnusableAdres, soortenZoalsOntvangen, soortToKeep } from "../values/ontvangen-digitaal-adres.ts"
export { placeholderEmail, placeholders, placeholderTelefoonnummer } from "../values/placeholder.ts"
export { postNummerRange } from "../values/postadres.ts"
export { postcodePattern } from "../values/postcode.ts"
export { regel, violation } from "../values/regel.ts"
export { ruleOver, ruleOverItems, ruleThatAsks } from "../values/rule-over-fields.ts"
export { soorten } from "../values/soorten.ts"
export { talen } from "../values/taal.ts"
export { subscriberPattern, toE164 } from "../values/telefoonnummer.ts"
export { daysEarlier, later, tijdstipYears } from "../values/tijdstip.ts"
export { firstVersie, nextVersie } from "../values/versie.ts"
export { vestigingsnummerPattern } from "../values/vestigingsnummer.ts"
export { unusableOntvangen, type WithOntvangen } from "../values/zoals-ontvangen.ts"
export { accountedSoorten, shownSoorten } from "../verantwoording/handeling.ts"
export { trailRetention } from "../verantwoording/trail-act.ts"
