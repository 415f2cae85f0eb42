// Values
export { AdresIds } from "./values/adres-ids.ts"
export { Bezoekadres } from "./values/bezoekadres.ts"
export { Bsn, maskBsn, readBsn } from "./values/bsn.ts"
export { Contactnaam } from "./values/contactnaam.ts"
export { Correspondentieadres } from "./values/correspondentieadres.ts"
export { Datum } from "./values/datum.ts"
export { decodeNamingAll } from "./values/decode-naming-all.ts"
export { DigitaalAdresId } from "./values/digitaal-adres-id.ts"
export {
  type ComparableDigitaalAdres,
  DigitaalAdres,
  SoortDigitaalAdres,
  vergelijkingsvorm,
  zelfdeDigitaalAdres
} from "./values/digitaal-adres.ts"
export { DigitaleAdressen, maximumDigitaleAdressen } from "./values/digitale-adressen.ts"
export { IdentificatorDigest } from "./values/identificator-digest.ts"
export { IdentificatorId } from "./values/identificator-id.ts"
export { IdentificatorIds } from "./values/identificator-ids.ts"
export { Identificator, Identificatorsoort } from "./values/identificator.ts"
export { KvkNummer } from "./values/kvk-nummer.ts"
export { Land } from "./values/land.ts"
export { maximumLengths } from "./values/maximum-lengths.ts"
export { Medewerker } from "./values/medewerker.ts"
export { NummerBezet } from "./values/nummer-bezet.ts"
export { GivenNummer, Nummer } from "./values/nummer.ts"
export { NummeraanduidingId } from "./values/nummeraanduiding-id.ts"
export { Objectidentificator } from "./values/objectidentificator.ts"
export { ongeldigheden, type Ongeldigheid } from "./values/ongeldigheid.ts"
export { OntvangenAdres } from "./values/ontvangen-adres.ts"
export { Organisatienaam } from "./values/organisatienaam.ts"
export { Postcode } from "./values/postcode.ts"
export { Rsin } from "./values/rsin.ts"
export { Taalcode, Voorkeurstaal } from "./values/taal.ts"
export { Tijdstip } from "./values/tijdstip.ts"
export { Versie } from "./values/versie.ts"
export { Vestigingsnummer } from "./values/vestigingsnummer.ts"
export { OntvangenVanKlantcontact, OntvangenVanPersoon } from "./values/zoals-ontvangen.ts"

// Klantcontact
export { KlantcontactNietGevonden } from "./klantcontact/klantcontact-errors.ts"
export { KlantcontactId } from "./klantcontact/klantcontact-id.ts"
export { KlantcontactMetadata } from "./klantcontact/klantcontact-metadata.ts"
export {
  anonimiseer,
  Klantcontact,
  Klantcontactgegevens,
  nieuwKlantcontact,
  wijzigKlantcontactgegevens
} from "./klantcontact/klantcontact.ts"
export { zelfdeKanaal } from "./klantcontact/zelfde-kanaal.ts"
export {
  type Klantcontactzicht,
  vertrouwelijkWeggelaten,
  zichtOpKlantcontact
} from "./klantcontact/zicht-op-klantcontact.ts"

// Partij
export { BesluitKeuze } from "./partij/besluit-keuze.ts"
export { GegevenOp } from "./partij/gegeven-op.ts"
export { maximumIdentificatoren, soortenPartij, type SoortPartij } from "./partij/identificatoren.ts"
export { fullInzage, type Inzagerecht } from "./partij/inzagerecht.ts"
export * from "./partij/partij-errors.ts"
export { PartijId } from "./partij/partij-id.ts"
export {
  type ClaimedPartijIds,
  hasIdentificator,
  nieuwePartij,
  Partij,
  type PartijIds,
  wijzigPartijgegevens
} from "./partij/partij.ts"
export { Partijgegevens } from "./partij/partijgegevens.ts"
export { voegSamen } from "./partij/samenvoegen.ts"
export { type SingleVeld, singleVelden } from "./partij/single-velden.ts"
export {
  findTegenstrijdigheden,
  type KeuzePerVeld,
  type SamenvoegingZijde,
  samenvoegingZijden,
  type Tegenstrijdigheid
} from "./partij/tegenstrijdigheden.ts"
export { geheimWeggelaten, type Partijzicht, zichtOpPartij } from "./partij/zicht-op-partij.ts"

// Betrokkene
export { Afwijking } from "./betrokkene/afwijking.ts"
export { AfwijkingenGegevenOp } from "./betrokkene/afwijkingen-gegeven-op.ts"
export * from "./betrokkene/betrokkene-errors.ts"
export { BetrokkeneId } from "./betrokkene/betrokkene-id.ts"
export { Betrokkene, GekendeBetrokkene, OngekendeBetrokkene } from "./betrokkene/betrokkene.ts"
export { Contactgegevens, geenContactgegevens } from "./betrokkene/contactgegevens.ts"
export { Grond, type GrondOpIdentificator } from "./betrokkene/grond.ts"
export { koppel } from "./betrokkene/koppel.ts"
export { Koppelgebeurtenis } from "./betrokkene/koppelgebeurtenis.ts"
export { type Betrokkenegegevens, nieuweBetrokkene } from "./betrokkene/nieuwe-betrokkene.ts"
export { ontkoppel } from "./betrokkene/ontkoppel.ts"
export { Rol } from "./betrokkene/rol.ts"
export { wijzigBetrokkenegegevens } from "./betrokkene/wijzig-betrokkenegegevens.ts"

// Digitaal adres
export { adresListVanBetrokkene, adresListVanPartij } from "./digitaal-adres/adres-list-van.ts"
export type { AdresList, AdresMetId, NewDigitaalAdres } from "./digitaal-adres/adres-list.ts"
export * from "./digitaal-adres/digitaal-adres-errors.ts"
export type { ClaimedSharing } from "./digitaal-adres/shared-adressen.ts"

// Beside klantcontacten and partijen
export { ActorId } from "./side-records/actor.ts"
export { ActorklantcontactId } from "./side-records/actorklantcontact.ts"
export { BijlageId } from "./side-records/bijlage.ts"
export { CategorieId } from "./side-records/categorie.ts"
export { CategorierelatieId } from "./side-records/categorierelatie.ts"
export { InternetaakId, InternetaakStatus } from "./side-records/internetaak.ts"
export { LooseIdentificatorgegevens } from "./side-records/loose-identificator.ts"
export { OnderwerpobjectId } from "./side-records/onderwerpobject.ts"
export { RekeningnummerId } from "./side-records/rekeningnummer.ts"
export type { SideDescription, SideRecordNeighbour } from "./side-records/side-description.ts"
export * from "./side-records/side-record-errors.ts"
export {
  neighboursOf,
  sideDescriptions,
  type SideFilter,
  type SideGegevens,
  type SideId,
  type SideRecord
} from "./side-records/side-record.ts"
export { type SideSoort, sideSoorten } from "./side-records/side-soorten.ts"
export { VertegenwoordigingId } from "./side-records/vertegenwoordiging.ts"
export { WerkrelatieId } from "./side-records/werkrelatie.ts"

// Opvolging
export { bepaalContactgegevens, type BetrokkeneMetPartij } from "./opvolging/bepaal-contactgegevens.ts"
export type * from "./opvolging/contactgegevens-voor-opvolging.ts"

// Reconciliatie
export {
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  bevindingenVanVerweesdeAdressen
} from "./reconciliatie/apply-regels.ts"
export { Beleid, Bewaartermijn, geenBeleid } from "./reconciliatie/beleid.ts"
export {
  Besluit,
  type Bevinding,
  BevindingId,
  BevindingReden,
  BevindingToestand,
  bevindingToestanden,
  ReportedBevinding
} from "./reconciliatie/bevinding.ts"
export type * from "./reconciliatie/dossier.ts"
export type { Dossierregel } from "./reconciliatie/dossierregel.ts"
export { Kans } from "./reconciliatie/kans.ts"
export { Kenmerk } from "./reconciliatie/kenmerk.ts"
export type { AdresProfile } from "./reconciliatie/koppelen/adres-profiles.ts"
export { type BlockingKey, blockingKeys } from "./reconciliatie/koppelen/blocking-keys.ts"
export {
  type ComparisonProfile,
  profileOfContactgegevens,
  profileOfPartijgegevens
} from "./reconciliatie/koppelen/comparison-profile.ts"
export type { NaamProfile } from "./reconciliatie/koppelen/naam-profile.ts"
export {
  maximumVermoedelijkePartijen,
  vermoedelijkeDubbelen,
  type VermoedelijkePartij,
  vermoedelijkePartijen
} from "./reconciliatie/koppelen/vermoedelijke-partijen.ts"
export type { PassedTerm } from "./reconciliatie/passed-terms.ts"
export { ReconciliatieId } from "./reconciliatie/reconciliatie-id.ts"
export {
  type IdRange,
  Reconciliatie,
  type ReconciliatieCounts,
  ReconciliatieFigures,
  type ReconciliatiePart,
  ReconciliatieRequest,
  type ReconciliatieStep,
  reconciliatieSteps,
  RegelFigure,
  Wijzigingsnummer
} from "./reconciliatie/reconciliatie.ts"
export { RecordReference } from "./reconciliatie/record-reference.ts"
export { Regelnaam } from "./reconciliatie/regelnaam.ts"
export {
  type Behandeling,
  type Ernst,
  ernsten,
  type Regel,
  regelnamen,
  regels,
  type RegelSubject
} from "./reconciliatie/regels.ts"
export {
  isReportedAnew,
  reportBevinding,
  reportBevindingAgain,
  type SeenByReconciliatie,
  solveBevinding
} from "./reconciliatie/report-bevinding.ts"
export { AnderePartij } from "./reconciliatie/vergelijken/andere-partij.ts"
export type { ComparisonFigures } from "./reconciliatie/vergelijken/comparison-figures.ts"
export {
  type AnderePartijObjection,
  type AnderePartijRead,
  readAnderePartij
} from "./reconciliatie/vergelijken/read-andere-partij.ts"
export { Koppelgrond, Voorstel } from "./reconciliatie/voorstel.ts"
export { Weging, wegingenVan } from "./reconciliatie/weging.ts"
export { canonicalText } from "./values/canonical-text.ts"
export type { ComparedAdres } from "./values/zelfde-adres.ts"

// Verantwoording
export { type ChangePorts, verantwoord } from "./verantwoord/verantwoord.ts"
export { Doelbinding } from "./verantwoording/doelbinding.ts"
export {
  type Gebeurtenis,
  type Gebeurtenissoort,
  gebeurtenissoorten,
  gebeurtenisVan
} from "./verantwoording/gebeurtenis.ts"
export { Handelende } from "./verantwoording/handelende.ts"
export {
  Handeling,
  HandelingId,
  type Handelingssoort,
  handelingssoorten,
  handelingVan,
  type NewHandeling,
  type ShownRecord,
  VerantwoordRecord
} from "./verantwoording/handeling.ts"
export { RaadplegingNietGevonden } from "./verantwoording/raadpleging-errors.ts"
export {
  type NewRaadpleging,
  Raadpleging,
  RaadplegingId,
  type RaadplegingWithRecords
} from "./verantwoording/raadpleging.ts"
export type { PruningAct, RestoringAct, RetentionAct, TrailAct, TrailSealAnchor } from "./verantwoording/trail-act.ts"
export {
  beforeFirstSeal,
  sealDigest,
  type SealedTrailEntry,
  type Sha256,
  type TrailSeal,
  type TrailSealFault
} from "./verantwoording/trail-seal.ts"

// Toegang
export * from "./access/access-errors.ts"
export { AccessScope, accessScopes } from "./access/access-scope.ts"
export { AccessTokenId } from "./access/access-token-id.ts"
export {
  type AccessToken,
  type NewAccessToken,
  type TokenState,
  tokenStateAt,
  type TokenValidity
} from "./access/access-token.ts"
export { CallerIdentity, type RegisterProgram, registerPrograms } from "./access/caller-identity.ts"
export { CallerName } from "./access/caller-name.ts"
export { TokenDigest } from "./access/token-digest.ts"
export { TokenName, tokenNameForm } from "./access/token-name.ts"

// Gebeurtenissen
export { Abonnement, Abonnementnaam } from "./gebeurtenissen/abonnement.ts"
export { type AttemptOutcome, type DeliveryAfterAttempt } from "./gebeurtenissen/after-attempt.ts"
export { CloudEvent, type EventSource, toCloudEvent } from "./gebeurtenissen/cloud-event.ts"
export { defaultDeliveryPolicy, type DeliveryPolicy } from "./gebeurtenissen/delivery-policy.ts"
export type { Delivery, NumberedGebeurtenis, PendingDelivery, UndeliverableEvent } from "./gebeurtenissen/delivery.ts"
export { AbonnementActive } from "./gebeurtenissen/gebeurtenissen-errors.ts"

// Ports
export { AccessTokens } from "./ports/access-tokens.ts"
export {
  AnderRegister,
  type ComparisonStore,
  type PartijCounterpart,
  type UnmatchedPartij
} from "./ports/ander-register.ts"
export { type BetrokkeneChange, type BetrokkeneFilter, Betrokkenen } from "./ports/betrokkenen.ts"
export {
  type BevindingChange,
  Bevindingen,
  type BevindingFilter,
  type BevindingReceipt,
  type BevindingReport
} from "./ports/bevindingen.ts"
export { Deliveries, type DeliveryRequest, type UndeliverableEventFilter } from "./ports/deliveries.ts"
export {
  type DossierQuery,
  Dossiers,
  type DossiersInRange,
  type LargeBlocks,
  type Selection
} from "./ports/dossiers.ts"
export { EventSender } from "./ports/event-sender.ts"
export {
  type BesideHerstelpunt,
  type Herstelpunt,
  Herstelpunten,
  type KeptHerstelpunt,
  type PlacedHerstelpunt
} from "./ports/herstelpunten.ts"
export { IdGenerator } from "./ports/id-generator.ts"
export { type EarlierIdempotentRequest, Idempotency, type IdempotencyKey } from "./ports/idempotency.ts"
export type { IdentificatorFilter } from "./ports/identificator-filter.ts"
export {
  Identificatoren,
  type RecordedIdentificator,
  type RecordedIdentificatorFilter
} from "./ports/identificatoren.ts"
export {
  type DeletedBetrokkene,
  type KlantcontactChange,
  Klantcontacten,
  type KlantcontactFilter,
  type KlantcontactSortField
} from "./ports/klantcontacten.ts"
export { NumberSource } from "./ports/number-source.ts"
export type { DatumFilter, ListedAdres, NumberedAdresFilter } from "./ports/numbered-adressen.ts"
export {
  type AdresFilter,
  type AlongFilter,
  type GivenAdresFilter,
  maximumBetrokkenenAlong,
  type NumberedBetrokkeneFilter,
  type NumberedKlantcontactFilter,
  NumberedLists,
  type NumberedPage,
  type NumberedPageRequest,
  type NumberedPartijFilter,
  numberedRecords,
  type NumberedSideFilter,
  type OnderwerpFilter,
  type PartijOfFilter,
  type ReadAlong,
  type WithAlong
} from "./ports/numbered-lists.ts"
export { Partijen, type PartijFilter } from "./ports/partijen.ts"
export { ProcessLock, ProcessLockTaken } from "./ports/process-lock.ts"
export { Raadplegingen, type RaadplegingFilter } from "./ports/raadplegingen.ts"
export { Readiness, type StorageStatus } from "./ports/readiness.ts"
export {
  ReconciliatiePartLost,
  Reconciliaties,
  type ReconciliatieStepProgress,
  type RecordSetAside
} from "./ports/reconciliaties.ts"
export { compareListPositions, type ListPosition, type PageRequest, type RecordPage } from "./ports/record-page.ts"
export { RegisterClock } from "./ports/register-clock.ts"
export {
  type EventState,
  eventStates,
  type FiguresNow,
  type GrowingStorage,
  growingStorages,
  maximumCounted,
  RegisterFigures,
  type WaitingFigure
} from "./ports/register-figures.ts"
export { RegisterUnavailable } from "./ports/register-unavailable.ts"
export { LedgerEntry, RestoreLedger } from "./ports/restore-ledger.ts"
export { Sha256Hash } from "./ports/sha256-hash.ts"
export { type DeletedSideRecord, type SideRecordNeighbours, SideRecords } from "./ports/side-records.ts"
export { TrailRetention } from "./ports/trail-retention.ts"
export { type StrayTrailEntries, TrailSeals, type TrailSealState } from "./ports/trail-seals.ts"
export { Transaction } from "./ports/transaction.ts"
export { Verantwoording } from "./ports/verantwoording.ts"
export { VersieConflict } from "./ports/versie-conflict.ts"

// Use cases
export type { ClaimsOfNewPartij } from "./use-cases/add-partij.ts"
export { anonimiseerKlantcontact, type AnonimiseerKlantcontactCommand } from "./use-cases/anonimiseer-klantcontact.ts"
export {
  digitaalAdresMetId,
  type DigitaalAdresWithHolders,
  registreerDigitaalAdres,
  verwijderDigitaalAdres,
  wijzigDigitaalAdres
} from "./use-cases/beheer-digitaal-adres.ts"
export {
  type DigitaalAdresWithHolder,
  digitaleAdressenVanBetrokkene,
  digitaleAdressenVanPartij
} from "./use-cases/beheer-digitale-adressen.ts"
export {
  type GivenIdentificator,
  identificatorenWithIds,
  identificatorMetId,
  type IdentificatorRecord,
  registreerIdentificator,
  verwijderIdentificator,
  wijzigIdentificator
} from "./use-cases/beheer-identificatoren.ts"
export { registreerKlantcontact, verwijderKlantcontact, wijzigKlantcontact } from "./use-cases/beheer-klantcontact.ts"
export {
  registreerPartij,
  verwijderPartij,
  type VerwijderPartijCommand,
  wijzigPartij
} from "./use-cases/beheer-partij.ts"
export {
  registreerSideRecord,
  sideRecordMetId,
  verwijderSideRecord,
  wijzigSideRecord,
  zoekSideRecords
} from "./use-cases/beheer-side-records.ts"
export {
  bepaalContactgegevensVoorOpvolging,
  betrokkeneMetPartij
} from "./use-cases/bepaal-contactgegevens-voor-opvolging.ts"
export type { ExpectedVersie } from "./use-cases/check-versie.ts"
export { betrokkeneMetId, klantcontactMetId, partijMetId } from "./use-cases/existing.ts"
export {
  listCancelledAbonnementen,
  pruneCancelledAbonnement
} from "./use-cases/gebeurtenissen/cancelled-abonnementen.ts"
export {
  deliverGebeurtenissen,
  type DeliverGebeurtenissenCommand,
  type DeliveryReport
} from "./use-cases/gebeurtenissen/deliver-gebeurtenissen.ts"
export { distributeGebeurtenissen } from "./use-cases/gebeurtenissen/distribute-gebeurtenissen.ts"
export {
  dropUndeliverable,
  listUndeliverable,
  retryUndeliverable
} from "./use-cases/gebeurtenissen/manage-undeliverable.ts"
export type { Identificatie } from "./use-cases/identificeer.ts"
export { type Betrokkenheid, type Inzage, inzage } from "./use-cases/inzage.ts"
export { koppelBetrokkene, type KoppelBetrokkeneCommand, type Koppeling } from "./use-cases/koppel-betrokkene.ts"
export {
  type Identificatorwijziging,
  type IdentificatorwijzigingDecision,
  identificatorwijzigingen
} from "./use-cases/links-on-identificator.ts"
export {
  accessTokenMetId,
  createAccessToken,
  revokeAccessToken,
  revokeAccessTokenById,
  revokeAfterRestore,
  type RevokeTokenCommand,
  zoekAccessTokens
} from "./use-cases/manage-access-tokens.ts"
export { numbersFromLedger } from "./use-cases/numbers-from-ledger.ts"
export {
  IdempotencyKeyReused,
  IdempotentAnswerExpired,
  type IdempotentRequest,
  type IdempotentRequestDigests
} from "./use-cases/once.ts"
export { ontkoppelBetrokkene, type OntkoppelBetrokkeneCommand } from "./use-cases/ontkoppel-betrokkene.ts"
export { pruneIdempotency } from "./use-cases/prune-idempotency.ts"
export { abortReconciliatie } from "./use-cases/reconciliatie/abort-reconciliatie.ts"
export { accepteerBevinding, type AccepteerBevindingCommand } from "./use-cases/reconciliatie/accepteer-bevinding.ts"
export { beginReconciliatie } from "./use-cases/reconciliatie/begin-reconciliatie.ts"
export type { SamenvoegingKeuze } from "./use-cases/reconciliatie/carry-out-voorstel.ts"
export {
  compareWithAnderRegister,
  type RegisterComparison
} from "./use-cases/reconciliatie/compare-with-ander-register.ts"
export { completeReconciliatie } from "./use-cases/reconciliatie/complete-reconciliatie.ts"
export { heropenBevinding, type HeropenBevindingCommand } from "./use-cases/reconciliatie/heropen-bevinding.ts"
export type { BevindingCommand } from "./use-cases/reconciliatie/open-bevinding.ts"
export { processReconciliatiePart } from "./use-cases/reconciliatie/process-reconciliatie-part.ts"
export type { ComparisonMode } from "./use-cases/reconciliatie/process-vondsten.ts"
export { progressOfReconciliatie } from "./use-cases/reconciliatie/progress-of-reconciliatie.ts"
export { prunePastTerms } from "./use-cases/reconciliatie/prune-past-terms.ts"
export * from "./use-cases/reconciliatie/reconciliatie-errors.ts"
export { setReconciliatiePartAside } from "./use-cases/reconciliatie/set-reconciliatie-part-aside.ts"
export { undoBevinding } from "./use-cases/reconciliatie/undo-bevinding.ts"
export { wijsBevindingAf, type WijsBevindingAfCommand } from "./use-cases/reconciliatie/wijs-bevinding-af.ts"
export {
  bevindingMetId,
  reconciliatieMetId,
  zoekBevindingen,
  zoekReconciliaties
} from "./use-cases/reconciliatie/zoek-bevindingen.ts"
export { zoekTegenstrijdigheden } from "./use-cases/reconciliatie/zoek-tegenstrijdigheden.ts"
export {
  type Registratie,
  registreerBetrokkene,
  type RegistreerBetrokkeneCommand
} from "./use-cases/registreer-betrokkene.ts"
export { sealTrail } from "./use-cases/seal-trail.ts"
export { vergeetAfterRestore } from "./use-cases/vergeet-after-restore.ts"
export { vergeet, type VergeetCommand, type Vergeten } from "./use-cases/vergeet.ts"
export { type TrailVerification, verifyTrail } from "./use-cases/verify-trail.ts"
export { verwijderBetrokkene } from "./use-cases/verwijder-betrokkene.ts"
export { voegPartijenSamen, type VoegPartijenSamenCommand } from "./use-cases/voeg-partijen-samen.ts"
export { wijzigBetrokkene, type WijzigBetrokkeneCommand } from "./use-cases/wijzig-betrokkene.ts"
export { zoekHandelingen } from "./use-cases/zoek-handelingen.ts"
export { countOpDigitaalAdres, type Vindplaats, zoekOpDigitaalAdres } from "./use-cases/zoek-op-digitaal-adres.ts"
export { raadplegingMetId, zoekRaadplegingen } from "./use-cases/zoek-raadplegingen.ts"
export {
  type Vermoeden,
  zoekVermoedelijkeDubbelen,
  zoekVermoedelijkePartijen
} from "./use-cases/zoek-vermoedelijke-partijen.ts"
export {
  countPartijen,
  type PageWithNeighbours,
  zoekBetrokkenen,
  zoekKlantcontacten,
  zoekPartijen
} from "./use-cases/zoek.ts"
