import type { Migration } from "kysely/migration"
import { klantcontact } from "./0001-klantcontact.ts"
import { partij } from "./0002-partij.ts"
import { betrokkene } from "./0003-betrokkene.ts"
import { idempotentieEnSlot } from "./0004-idempotentie-en-slot.ts"
import { reconciliatie } from "./0005-reconciliatie.ts"
import { bloksleutels } from "./0006-bloksleutels.ts"
import { change } from "./0007-wijziging.ts"
import { verantwoording } from "./0008-verantwoording.ts"
import { tokens } from "./0009-tokens.ts"
import { delivery } from "./0010-bezorging.ts"
import { herstelbaar } from "./0011-herstelbaar.ts"
import { lijsten } from "./0012-lijsten.ts"
import { identiteit } from "./0013-identiteit.ts"
import { audittrail } from "./0014-audittrail.ts"
import { raadplegingen } from "./0015-raadplegingen.ts"
import { vergelijken } from "./0016-vergelijken.ts"
import { grond } from "./0017-grond.ts"
import { gegevenOp } from "./0018-gegeven-op.ts"
import { heropend } from "./0019-heropend.ts"
import { adresIds } from "./0020-adres-ids.ts"
import { beheer } from "./0021-beheer.ts"
import { keuzes } from "./0022-keuzes.ts"
import { onderwerpobject } from "./0023-onderwerpobject.ts"
import { actorEnBijlage } from "./0024-actor-en-bijlage.ts"
import { internetaak } from "./0025-internetaak.ts"
import { actorEnInternetaak } from "./0026-actor-en-internetaak.ts"
import { zonderNaam } from "./0027-zonder-naam.ts"
import { identificatoren } from "./0028-identificatoren.ts"
import { digitaalAdres } from "./0029-digitaal-adres.ts"
import { earlierGrond } from "./0030-earlier-grond.ts"
import { moreOfKlantcontact } from "./0031-more-of-klantcontact.ts"
import { afwijkingGegevenOp } from "./0032-afwijking-gegeven-op.ts"
import { besidePartij } from "./0033-beside-partij.ts"
import { nummers } from "./0034-nummers.ts"
import { revoke } from "./0035-revoke.ts"
import { partsOfAdres } from "./0036-parts-of-adres.ts"
import { doubtedGrond } from "./0037-doubted-grond.ts"
import { werkrelatie } from "./0038-werkrelatie.ts"
import { zoalsOntvangen } from "./0039-zoals-ontvangen.ts"
import { keyByStraat } from "./0040-key-by-straat.ts"
import { lookAgain } from "./0041-look-again.ts"
import { sharedAdressen } from "./0042-shared-adressen.ts"

/** The migrations by name, in the order of their names. A released migration never changes: another one is added. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-klantcontact": klantcontact,
  "0002-partij": partij,
  "0003-betrokkene": betrokkene,
  "0004-idempotentie-en-slot": idempotentieEnSlot,
  "0005-reconciliatie": reconciliatie,
  "0006-bloksleutels": bloksleutels,
  "0007-wijziging": change,
  "0008-verantwoording": verantwoording,
  "0009-tokens": tokens,
  "0010-bezorging": delivery,
  "0011-herstelbaar": herstelbaar,
  "0012-lijsten": lijsten,
  "0013-identiteit": identiteit,
  "0014-audittrail": audittrail,
  "0015-raadplegingen": raadplegingen,
  "0016-vergelijken": vergelijken,
  "0017-grond": grond,
  "0018-gegeven-op": gegevenOp,
  "0019-heropend": heropend,
  "0020-adres-ids": adresIds,
  "0021-beheer": beheer,
  "0022-keuzes": keuzes,
  "0023-onderwerpobject": onderwerpobject,
  "0024-actor-en-bijlage": actorEnBijlage,
  "0025-internetaak": internetaak,
  "0026-actor-en-internetaak": actorEnInternetaak,
  "0027-zonder-naam": zonderNaam,
  "0028-identificatoren": identificatoren,
  "0029-digitaal-adres": digitaalAdres,
  "0030-earlier-grond": earlierGrond,
  "0031-more-of-klantcontact": moreOfKlantcontact,
  "0032-afwijking-gegeven-op": afwijkingGegevenOp,
  "0033-beside-partij": besidePartij,
  "0034-nummers": nummers,
  "0035-revoke": revoke,
  "0036-parts-of-adres": partsOfAdres,
  "0037-doubted-grond": doubtedGrond,
  "0038-werkrelatie": werkrelatie,
  "0039-zoals-ontvangen": zoalsOntvangen,
  "0040-key-by-straat": keyByStraat,
  "0041-look-again": lookAgain,
  "0042-shared-adressen": sharedAdressen
}
