import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { accessTokensContract } from "./access-tokens-contract.ts"
import { adresIdsContract } from "./adres-ids-contract.ts"
import { anderRegisterContract } from "./ander-register-contract.ts"
import { beheerContract } from "./beheer-contract.ts"
import { beheerSideRecordsContract } from "./beheer-side-records-contract.ts"
import { besidePartijContract } from "./beside-partij-contract.ts"
import { betrokkenenContract } from "./betrokkenen-contract.ts"
import { bevindingenContract } from "./bevindingen-contract.ts"
import { bevindingenListsContract } from "./bevindingen-lists-contract.ts"
import { carriedRejectionsContract } from "./carried-rejections-contract.ts"
import { comparisonContract } from "./comparison-contract.ts"
import { concurrencyContract } from "./concurrency-contract.ts"
import { contactContract } from "./contact-contract.ts"
import { correctedGrondenContract } from "./corrected-gronden-contract.ts"
import { decideBevindingenContract } from "./decide-bevindingen-contract.ts"
import { deliveriesContract } from "./deliveries-contract.ts"
import { digitaleAdressenContract } from "./digitale-adressen-contract.ts"
import { dossiersContract } from "./dossiers-contract.ts"
import { doubtedLinksContract } from "./doubted-links-contract.ts"
import { eraseContract } from "./erase-contract.ts"
import { figuresContract } from "./figures-contract.ts"
import { grondenContract } from "./gronden-contract.ts"
import { herstelpuntenContract } from "./herstelpunten-contract.ts"
import { idempotencyContract } from "./idempotency-contract.ts"
import { identificatieContract } from "./identificatie-contract.ts"
import { identificatorenContract } from "./identificatoren-contract.ts"
import { incrementalContract } from "./incremental-contract.ts"
import { klantcontactenContract } from "./klantcontacten-contract.ts"
import { koppelenContract } from "./koppelen-contract.ts"
import { leftToPersonContract } from "./left-to-person-contract.ts"
import { listsContract } from "./lists-contract.ts"
import { listsInPeriodContract } from "./lists-in-period-contract.ts"
import { lockContract } from "./lock-contract.ts"
import { numberedAdressenContract } from "./numbered-adressen-contract.ts"
import { numberedBesidePartijContract } from "./numbered-beside-partij-contract.ts"
import { numberedListsContract } from "./numbered-lists-contract.ts"
import { numberedPartijenContract } from "./numbered-partijen-contract.ts"
import { numberedSideListsContract } from "./numbered-side-lists-contract.ts"
import { nummersContract } from "./nummers-contract.ts"
import { onceContract } from "./once-contract.ts"
import { openOpvolgingContract } from "./open-opvolging-contract.ts"
import { otherPortsContract } from "./other-ports-contract.ts"
import { outdatedAfwijkingenContract } from "./outdated-afwijkingen-contract.ts"
import { partijenContract } from "./partijen-contract.ts"
import { partsContract } from "./parts-contract.ts"
import { partsOfAdressenContract } from "./parts-of-adressen-contract.ts"
import { persoonContract } from "./persoon-contract.ts"
import { raadplegingenContract } from "./raadplegingen-contract.ts"
import { reconciliatieContract } from "./reconciliatie-contract.ts"
import { reconciliatieSetbacksContract } from "./reconciliatie-setbacks-contract.ts"
import { reconciliatiesContract } from "./reconciliaties-contract.ts"
import { registreerBetrokkeneContract } from "./registreer-betrokkene-contract.ts"
import { samenvoegenContract } from "./samenvoegen-contract.ts"
import { setsContract } from "./sets-contract.ts"
import { sharedAdressenContract } from "./shared-adressen-contract.ts"
import { sharedValuesContract } from "./shared-values-contract.ts"
import { sideRecordsContract } from "./side-records-contract.ts"
import { staleBevindingenContract } from "./stale-bevindingen-contract.ts"
import { tegenstrijdighedenContract } from "./tegenstrijdigheden-contract.ts"
import { trailRetentionContract } from "./trail-retention-contract.ts"
import { trailSealsContract } from "./trail-seals-contract.ts"
import { transactionContract } from "./transaction-contract.ts"
import { unchangedContract } from "./unchanged-contract.ts"
import { undeliverableContract } from "./undeliverable-contract.ts"
import { undoAdresIdsContract } from "./undo-adres-ids-contract.ts"
import { undoBesideContract } from "./undo-beside-contract.ts"
import { undoBevindingenContract } from "./undo-bevindingen-contract.ts"
import { undoFieldByFieldContract } from "./undo-field-by-field-contract.ts"
import { undoIdentificatorIdsContract } from "./undo-identificator-ids-contract.ts"
import { unlinkedContract } from "./unlinked-contract.ts"
import { verantwoordingContract } from "./verantwoording-contract.ts"
import { verantwoordingKoppelingenContract } from "./verantwoording-koppelingen-contract.ts"
import { vermoedelijkePartijenContract } from "./vermoedelijke-partijen-contract.ts"
import { verwijderOnderwerpobjectContract } from "./verwijder-onderwerpobject-contract.ts"
import { verwijderenContract } from "./verwijderen-contract.ts"
import { voorkeurContract } from "./voorkeur-contract.ts"
import { werkrelatieContract } from "./werkrelatie-contract.ts"
import { zoekenContract } from "./zoeken-contract.ts"

const contracts = [
  klantcontactenContract,
  partijenContract,
  betrokkenenContract,
  sideRecordsContract,
  listsContract,
  listsInPeriodContract,
  numberedAdressenContract,
  numberedListsContract,
  numberedPartijenContract,
  partsOfAdressenContract,
  numberedSideListsContract,
  numberedBesidePartijContract,
  transactionContract,
  idempotencyContract,
  lockContract,
  accessTokensContract,
  nummersContract,
  otherPortsContract,
  bevindingenContract,
  bevindingenListsContract,
  herstelpuntenContract,
  reconciliatiesContract,
  partsContract,
  anderRegisterContract,
  registreerBetrokkeneContract,
  identificatieContract,
  onceContract,
  contactContract,
  koppelenContract,
  beheerContract,
  beheerSideRecordsContract,
  besidePartijContract,
  werkrelatieContract,
  unchangedContract,
  voorkeurContract,
  digitaleAdressenContract,
  adresIdsContract,
  identificatorenContract,
  verwijderenContract,
  verwijderOnderwerpobjectContract,
  zoekenContract,
  persoonContract,
  verantwoordingContract,
  raadplegingenContract,
  verantwoordingKoppelingenContract,
  trailSealsContract,
  trailRetentionContract,
  deliveriesContract,
  undeliverableContract,
  figuresContract,
  comparisonContract,
  concurrencyContract
]

const nightContracts = [
  dossiersContract,
  openOpvolgingContract,
  vermoedelijkePartijenContract,
  reconciliatieContract,
  incrementalContract,
  reconciliatieSetbacksContract,
  decideBevindingenContract,
  staleBevindingenContract,
  undoBevindingenContract,
  undoAdresIdsContract,
  sharedAdressenContract,
  undoIdentificatorIdsContract,
  undoBesideContract,
  undoFieldByFieldContract,
  samenvoegenContract,
  grondenContract,
  carriedRejectionsContract,
  correctedGrondenContract,
  doubtedLinksContract,
  outdatedAfwijkingenContract,
  setsContract,
  tegenstrijdighedenContract,
  sharedValuesContract,
  unlinkedContract,
  leftToPersonContract,
  eraseContract
]

/**
 * What every register does, whatever it is kept in: each port, the use cases, and both under concurrency. Its properties
 * need a `testTimeout` of vitest of about a minute.
 */
export const registerContract = (naam: string, register: RegisterUnderTest): void => {
  for (const contract of contracts) contract(naam, register)
}

/**
 * The contracts of the reconciliation, apart because they check whole registers. `werelden`: number of registers for
 * each property; give few where a register is slow.
 */
export const reconciliatieContracts = (naam: string, register: RegisterUnderTest, werelden?: number): void => {
  for (const contract of nightContracts) contract(naam, register, werelden)
}
