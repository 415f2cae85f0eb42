// Values
export { Bezoekadres } from "./values/bezoekadres.ts"
export { Bsn, leesBsn, maskeerBsn } from "./values/bsn.ts"
export { Contactnaam } from "./values/contactnaam.ts"
export { Correspondentieadres } from "./values/correspondentieadres.ts"
export { DigitaalAdres, SoortDigitaalAdres, vergelijkingsvorm, zelfdeDigitaalAdres } from "./values/digitaal-adres.ts"
export { bevatVoorkeur, DigitaleAdressen, metVoorkeur } from "./values/digitale-adressen.ts"
export { isEmailadres, vergelijkEmail } from "./values/e-mailadres.ts"
export { voldoetAanElfproef } from "./values/elfproef.ts"
export { Identificator, identificatorsleutel, Identificatorsoort, zelfdeIdentificator } from "./values/identificator.ts"
export { KvkNummer } from "./values/kvk-nummer.ts"
export { Land, nederland } from "./values/land.ts"
export { Medewerker } from "./values/medewerker.ts"
export { Nummer } from "./values/nummer.ts"
export { NummeraanduidingId } from "./values/nummeraanduiding-id.ts"
export { ongeldigheden, type Ongeldigheid } from "./values/ongeldigheid.ts"
export { Organisatienaam } from "./values/organisatienaam.ts"
export { Postcode } from "./values/postcode.ts"
export { regel, schending } from "./values/regel.ts"
export { Rsin } from "./values/rsin.ts"
export { soorten } from "./values/soorten.ts"
export { Taalcode, Voorkeurstaal } from "./values/taal.ts"
export { tekst, tekstMetRegels } from "./values/tekst.ts"
export { naarE164 } from "./values/telefoonnummer.ts"
export { dagenEerder, later, Tijdstip } from "./values/tijdstip.ts"
export { eersteVersie, Versie, volgendeVersie } from "./values/versie.ts"
export { Vestigingsnummer } from "./values/vestigingsnummer.ts"

// Klantcontact
export { KlantcontactNietGevonden } from "./klantcontact/klantcontact-errors.ts"
export { KlantcontactId } from "./klantcontact/klantcontact-id.ts"
export {
  anonimiseer,
  geanonimiseerd,
  isGeanonimiseerd,
  Klantcontact,
  Klantcontactgegevens,
  nieuwKlantcontact,
  wijzigKlantcontactgegevens
} from "./klantcontact/klantcontact.ts"

// Partij
export { identificatorenVan, pastBijSoortPartij, soortenPartij, type SoortPartij } from "./partij/identificatoren.ts"
export { type Inzagerecht, volledigeInzage } from "./partij/inzagerecht.ts"
export { metIdentificator } from "./partij/met-identificator.ts"
export * from "./partij/partij-errors.ts"
export { PartijId } from "./partij/partij-id.ts"
export { heeftIdentificator, nieuwePartij, Partij, wijzigPartijgegevens } from "./partij/partij.ts"
export { Partijgegevens } from "./partij/partijgegevens.ts"
export { voegSamen } from "./partij/samenvoegen.ts"
export { geheimWeggelaten, magZien, type Partijzicht, zichtOpPartij } from "./partij/zicht-op-partij.ts"

// Betrokkene
export { Afwijking, afwijkingenVan } from "./betrokkene/afwijking.ts"
export * from "./betrokkene/betrokkene-errors.ts"
export { BetrokkeneId } from "./betrokkene/betrokkene-id.ts"
export { Betrokkene, GekendeBetrokkene, OngekendeBetrokkene } from "./betrokkene/betrokkene.ts"
export { Contactgegevens, contactgegevensvelden, geenContactgegevens } from "./betrokkene/contactgegevens.ts"
export { Grond } from "./betrokkene/grond.ts"
export { koppel } from "./betrokkene/koppel.ts"
export { gekoppeldGebeurtenis, Koppelgebeurtenis, ontkoppeldGebeurtenis } from "./betrokkene/koppelgebeurtenis.ts"
export { type Betrokkenegegevens, nieuweBetrokkene } from "./betrokkene/nieuwe-betrokkene.ts"
export { ontkoppel } from "./betrokkene/ontkoppel.ts"
export { Rol } from "./betrokkene/rol.ts"
export { wijzig } from "./betrokkene/wijzig.ts"
export { zonderAfwijkingen } from "./betrokkene/zonder-afwijkingen.ts"

// Opvolging
export { bepaalContactgegevens, type BetrokkeneMetPartij } from "./opvolging/bepaal-contactgegevens.ts"
export type * from "./opvolging/contactgegevens-voor-opvolging.ts"

// Reconciliatie
export { wordtHersteld } from "./reconciliatie/behandeling.ts"
export { Beleid, Bewaartermijn, geenBeleid } from "./reconciliatie/beleid.ts"
export {
  Besluit,
  type Bevinding,
  BevindingId,
  GemeldeBevinding,
  Reden,
  Toestand,
  toestanden
} from "./reconciliatie/bevinding.ts"
export { canoniek } from "./reconciliatie/canoniek.ts"
export type * from "./reconciliatie/dossier.ts"
export type { Dossierregel } from "./reconciliatie/dossierregel.ts"
export { Kenmerk } from "./reconciliatie/kenmerk.ts"
export { type Beeld, beeldVanContactgegevens, beeldVanPartijgegevens } from "./reconciliatie/koppelen/beeld.ts"
export {
  type Blokkeersleutel,
  blokkeersleutels,
  type Bloksoort,
  bloksoorten
} from "./reconciliatie/koppelen/blokkeersleutels.ts"
export {
  drempels,
  grondeisen,
  type Kansen,
  kansen,
  type Niveau,
  niveaus,
  type VergelekenVeld,
  vergelekenVelden
} from "./reconciliatie/koppelen/gewichten.ts"
export { geaccentueerd, grondletters, losseAccenten, voorvoegsels } from "./reconciliatie/koppelen/letters-tabel.ts"
export { namenSprekenTegen } from "./reconciliatie/koppelen/namen-spreken-tegen.ts"
export { officieleNamen } from "./reconciliatie/koppelen/roepnamen-tabel.ts"
export { vergelijk, type Vergelijking } from "./reconciliatie/koppelen/vergelijk.ts"
export { ReconciliatieId } from "./reconciliatie/reconciliatie-id.ts"
export {
  type Deel,
  Eindcijfers,
  Reconciliatie,
  Reconciliatieopdracht,
  Regelcijfer,
  type Stap,
  stappen,
  type Strook,
  type Telling,
  Wijzigingsnummer
} from "./reconciliatie/reconciliatie.ts"
export { Recordverwijzing } from "./reconciliatie/recordverwijzing.ts"
export {
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  bevindingenVanVerweesdeAdressen
} from "./reconciliatie/regels-toepassen.ts"
export {
  type Behandeling,
  type Bereik,
  type Ernst,
  ernsten,
  kijktNaar,
  type Regel,
  regelnamen,
  regels
} from "./reconciliatie/regels.ts"
export {
  eersteMelding,
  isTeruggekomen,
  nietTeruggezien,
  terugzien,
  type Waarneming
} from "./reconciliatie/terugzien.ts"
export { AnderePartij } from "./reconciliatie/vergelijken/andere-partij.ts"
export { type Bezwaar, type GelezenPartij, leesAnderePartij } from "./reconciliatie/vergelijken/lees-andere-partij.ts"
export type { Vergelijkcijfers } from "./reconciliatie/vergelijken/vergelijkcijfers.ts"
export { Koppelgrond, koppelgronden, Voorstel } from "./reconciliatie/voorstel.ts"

// Verantwoording
export {
  type Gebeurtenis,
  type Gebeurtenissoort,
  gebeurtenissoorten,
  gebeurtenisVan
} from "./verantwoording/gebeurtenis.ts"
export { Handelende } from "./verantwoording/handelende.ts"
export {
  type Daad,
  Handeling,
  HandelingId,
  type Handelingssoort,
  handelingssoorten,
  handelingVan,
  verantwoordeSoorten,
  VerantwoordRecord
} from "./verantwoording/handeling.ts"
export { verantwoord, type Wijzigingspoorten } from "./verantwoording/verantwoord.ts"

// Toegang
export { Aanroepernaam } from "./toegang/aanroepernaam.ts"
export { Scope, scopes } from "./toegang/scope.ts"
export * from "./toegang/toegang-errors.ts"
export {
  type Geldigheid,
  moetGebruikNoteren,
  nieuwToegangstoken,
  type Toegangstoken,
  toestandOp,
  type Tokentoestand
} from "./toegang/toegangstoken.ts"
export { Tokendigest } from "./toegang/tokendigest.ts"

// Gebeurtenissen
export { Abonnement, Abonnementnaam } from "./gebeurtenissen/abonnement.ts"
export type { Bezorging, GenummerdeGebeurtenis, Onbestelbaar, TeBezorgen } from "./gebeurtenissen/bezorging.ts"
export { CloudEvent, type Herkomst, naarCloudEvent } from "./gebeurtenissen/cloud-event.ts"
export { AbonnementLoopt } from "./gebeurtenissen/gebeurtenissen-errors.ts"
export { type Afloop, naPoging, type Uitkomst } from "./gebeurtenissen/na-poging.ts"
export { type Bezorgbeleid, gewoonBezorgbeleid, wachttijd } from "./gebeurtenissen/wachttijd.ts"

// Ports
export { AnderRegister, type Onbekende, type Tegenhanger, type Vergelijkplaats } from "./ports/ander-register.ts"
export { type BetrokkeneFilter, Betrokkenen } from "./ports/betrokkenen.ts"
export { Bevindingen, type BevindingFilter, type Melding, type Ontvangst } from "./ports/bevindingen.ts"
export { Bezorgingen, type Bezorgvraag, type Onbestelbaarkeuze } from "./ports/bezorgingen.ts"
export type { Blader, Bladzijde, Positie } from "./ports/bladzijde.ts"
export { Dossiers, type Dossiervraag, type GroteBlokken, type Strookinhoud } from "./ports/dossiers.ts"
export { Gereedheid, type Opslagstand } from "./ports/gereedheid.ts"
export { type Herstelpunt, Herstelpunten } from "./ports/herstelpunten.ts"
export { IdGenerator } from "./ports/id-generator.ts"
export { type EerdereAanvraag, Idempotentie, type Idempotentiesleutel } from "./ports/idempotentie.ts"
export { Klantcontacten, type KlantcontactFilter, type Meegenomen, type Sorteerveld } from "./ports/klantcontacten.ts"
export { Klok } from "./ports/klok.ts"
export { Nummergever } from "./ports/nummergever.ts"
export { Partijen, type PartijFilter } from "./ports/partijen.ts"
export { DeelVerloren, Reconciliaties, type Stapvoortgang, type TerzijdeGelegd } from "./ports/reconciliaties.ts"
export { RegisterOnbereikbaar } from "./ports/register-onbereikbaar.ts"
export { AlBezig, Slot } from "./ports/slot.ts"
export { Toegangstokens } from "./ports/toegangstokens.ts"
export { Transactie } from "./ports/transactie.ts"
export { Verantwoording } from "./ports/verantwoording.ts"
export { VersieConflict } from "./ports/versie-conflict.ts"
export { Verzender } from "./ports/verzender.ts"

// Use cases
export { anonimiseerKlantcontact, type AnonimiseerOpdracht } from "./use-cases/anonimiseer-klantcontact.ts"
export { registreerKlantcontact, verwijderKlantcontact, wijzigKlantcontact } from "./use-cases/beheer-klantcontact.ts"
export {
  registreerPartij,
  verwijderPartij,
  type VerwijderPartijOpdracht,
  wijzigPartij
} from "./use-cases/beheer-partij.ts"
export { maakToegangstoken, trekToegangstokenIn } from "./use-cases/beheer-toegangstokens.ts"
export { bepaalContactgegevensVoorOpvolging } from "./use-cases/bepaal-contactgegevens-voor-opvolging.ts"
export { AntwoordVervallen, type EenmaligeAanvraag, SleutelHergebruikt } from "./use-cases/eenmalig.ts"
export {
  laatOnbestelbareVallen,
  probeerOnbestelbareOpnieuw,
  zoekOnbestelbare
} from "./use-cases/gebeurtenissen/beheer-onbestelbare.ts"
export { bezorg, type BezorgOpdracht, type Bezorgverslag } from "./use-cases/gebeurtenissen/bezorg.ts"
export {
  ruimOpgezegdAbonnementOp,
  zoekOpgezegdeAbonnementen
} from "./use-cases/gebeurtenissen/opgezegde-abonnementen.ts"
export { verdeelGebeurtenissen } from "./use-cases/gebeurtenissen/verdeel-gebeurtenissen.ts"
export { betrokkeneMetId, klantcontactMetId, partijMetId } from "./use-cases/gevonden.ts"
export type { Identificatie } from "./use-cases/identificeer.ts"
export { type Betrokkenheid, type Inzage, inzage } from "./use-cases/inzage.ts"
export { koppelBetrokkene, type Koppeling, type KoppelOpdracht } from "./use-cases/koppel-betrokkene.ts"
export { ontkoppelBetrokkene, type OntkoppelOpdracht } from "./use-cases/ontkoppel-betrokkene.ts"
export { accepteerBevinding } from "./use-cases/reconciliatie/accepteer-bevinding.ts"
export { beginReconciliatie } from "./use-cases/reconciliatie/begin-reconciliatie.ts"
export { breekReconciliatieAf } from "./use-cases/reconciliatie/breek-reconciliatie-af.ts"
export { maakBevindingOngedaan } from "./use-cases/reconciliatie/maak-bevinding-ongedaan.ts"
export type { BevindingOpdracht } from "./use-cases/reconciliatie/open-bevinding.ts"
export * from "./use-cases/reconciliatie/reconciliatie-errors.ts"
export { rondReconciliatieAf } from "./use-cases/reconciliatie/rond-reconciliatie-af.ts"
export {
  type Registervergelijking,
  vergelijkMetAnderRegister
} from "./use-cases/reconciliatie/vergelijk-met-ander-register.ts"
export { verwerkDeel } from "./use-cases/reconciliatie/verwerk-deel.ts"
export type { Vergelijkwijze } from "./use-cases/reconciliatie/verwerk-vondsten.ts"
export { type AfwijsOpdracht, wijsBevindingAf } from "./use-cases/reconciliatie/wijs-bevinding-af.ts"
export { zetDeelApart } from "./use-cases/reconciliatie/zet-deel-apart.ts"
export {
  bevindingMetId,
  reconciliatieMetId,
  zoekBevindingen,
  zoekReconciliaties
} from "./use-cases/reconciliatie/zoek-bevindingen.ts"
export { type Registratie, registreerBetrokkene, type RegistreerOpdracht } from "./use-cases/registreer-betrokkene.ts"
export { ruimIdempotentieOp } from "./use-cases/ruim-idempotentie-op.ts"
export { vergeet, type VergeetOpdracht, type Vergeten } from "./use-cases/vergeet.ts"
export type { VerwachteVersie } from "./use-cases/versiecontrole.ts"
export { verwijderBetrokkene } from "./use-cases/verwijder-betrokkene.ts"
export { type Samenvoeging, type SamenvoegOpdracht, voegPartijenSamen } from "./use-cases/voeg-partijen-samen.ts"
export { wijzigBetrokkene, type WijzigOpdracht } from "./use-cases/wijzig-betrokkene.ts"
export { zoekHandelingen } from "./use-cases/zoek-handelingen.ts"
export { type Pagina, telPartijen, zoekBetrokkenen, zoekKlantcontacten, zoekPartijen } from "./use-cases/zoek.ts"
