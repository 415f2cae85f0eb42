import type { ProblemCode } from "../problem-table.ts"

/** What each problem means and what the caller can do, in English, for those who build on the API. */
export const inEnglish: { readonly [code in ProblemCode]: string } = {
  "ongeldige-invoer": "Values in the body, parameters or headers are invalid; nothing changed. Correct each one that "
    + "errors names.",
  "json-ongeldig": "The body is missing, is no JSON in UTF-8, or names a property twice. Send one JSON value.",
  "te-diep-genest": "The JSON has more levels than are read. Send the form that the operation describes.",
  "te-veel-gegevens": "The JSON has more or longer values than are read, or comes in too many small parts. Send less; "
    + "errors names the limit.",
  "host-ongeldig": "The Host header is missing, stands there twice, or makes no valid address with the path. Send one.",
  "verzoek-onleesbaar": "What came over the connection is no HTTP request. Send HTTP/1.1.",
  "verzoek-afgebroken": "The connection ended before the whole body was there; nothing changed. Repeat the request.",
  "methode-niet-toegestaan": "The path exists, but not with this method. Use one of those in Allow.",
  "antwoordvorm-onmogelijk": "Accept asks for a form that does not exist. Ask for application/json.",
  "verzoek-te-traag": "The request did not arrive in time. Send it faster.",
  "te-groot": "The body has more bytes than are read. Send a smaller one; detail names the limit.",
  "mediatype-onbekend": "The body has a Content-Type that the operation does not read, or is compressed. Send JSON.",
  "if-match-zwak": "If-Match names the current version as a weak tag, which never matches. Send it without W/, and see "
    + "whether a proxy weakens tags.",
  "if-match-vereist": "This operation changes only a version that the caller has read. Send its ETag in If-Match.",
  "headers-te-groot": "The headers together are larger than is read. Send fewer or shorter ones.",
  "niet-gevonden": "The path does not exist. Use one of the OpenAPI document.",
  "klantcontact-niet-gevonden": "There is no klantcontact with this id, or it was deleted. Check the id.",
  "partij-niet-gevonden": "There is no partij with this id, or it was deleted or forgotten. Check the id.",
  "betrokkene-niet-gevonden": "There is no betrokkene with this id, or it was deleted. Check the id.",
  "bevinding-niet-gevonden": "There is no bevinding with this id. Check the id.",
  "raadpleging-niet-gevonden":
    "There is no raadpleging with this id, or its retention period has passed. Check the id.",
  "onbestelbare-gebeurtenis-niet-gevonden": "No undeliverable event has this number: it was delivered, is tried again, "
    + "or was dropped. Read the list again.",
  "token-niet-gevonden": "There is no token with this id. Check the id.",
  "token-al-ingetrokken": "Somebody was first: the token was revoked already. Nothing is needed.",
  "eigen-token": "The caller is let in by this token itself. Repeat with ookEigen: true if that is meant.",
  "reconciliatie-niet-gevonden": "There is no reconciliatie with this id. Check the id.",
  "digitaal-adres-niet-gevonden":
    "The betrokkene or partij has no digital address with this id, or it was deleted. Read "
    + "the list.",
  "digitaal-adres-dubbel":
    "The betrokkene or partij has this digital address already, perhaps in another notation. Change "
    + "that one, or leave it.",
  "digitale-adressen-te-veel":
    "The betrokkene or partij has as many digital addresses as it may have. Delete one first.",
  "al-gekoppeld": "The betrokkene is linked to another partij already. Unlink first if that was a mistake.",
  "niet-gekoppeld": "The betrokkene is linked to no partij. Nothing needs to be done.",
  "identificator-bezet": "Another partij has this identificator. Find that partij and use it, or correct the value.",
  "nummer-bezet":
    "Another record has this number. Give another one, or leave nummer out: the register then gives the next.",
  "identificatorwijziging-vereist": "Betrokkenen are linked by the identificator that changes. Repeat with "
    + "identificatorwijziging=correctie to keep the links, or andere-persoon to unlink.",
  "partij-heeft-betrokkenen":
    "Betrokkenen are linked to the partij. Repeat with betrokkenen=ontkoppelen, or unlink them.",
  "bevinding-niet-open": "The bevinding is not open any more. Read it to see how it ended.",
  "bevinding-niet-afgewezen": "Only a bevinding that was rejected or undone can be opened again. Read it.",
  "bevinding-zonder-voorstel": "The bevinding proposes nothing that can be done here. Correct the data, or reject it.",
  "bevinding-verouderd":
    "The data changed since the bevinding; nothing was done, and it is solved. Read the data again.",
  "bevinding-niet-ongedaan-te-maken": "Nothing was done for the bevinding, or it cannot be undone. Correct the data.",
  "bevinding-sindsdien-gewijzigd":
    "Fields that the bevinding changed were changed again; nothing was undone. Correct the "
    + "records in errors, or undo the later change first.",
  "bevinding-zonder-samenvoeging": "The bevinding proposes no merge, so there is nothing to choose. Leave out keuzes.",
  "keuzes-ongeldig": "The choices do not fit the fields in which the partijen differ; nothing was done. Read the "
    + "tegenstrijdigheden and choose in each field of errors.",
  "samenvoegen-geweigerd": "The partijen cannot be merged. Take away what detail names, or reject the bevinding.",
  "antwoord-vervallen":
    "What was made under this Idempotency-Key is gone or linked otherwise. Find it, or use a new key.",
  "versie-verouderd":
    "The record changed after the caller read it; nothing was done. Read it again and repeat the change "
    + "with the new ETag.",
  "verwijzing-onbekend": "The body refers to a record that does not exist. Name one that does; errors tells where.",
  "klantcontact-onveranderlijk":
    "A betrokkene keeps its klantcontact. Name the same one, or register a new betrokkene.",
  "partij-alleen-via-koppelen": "A change of a betrokkene cannot change its partij. Link or unlink instead.",
  "soort-partij-onveranderlijk": "The kind of a partij never changes. Name the same kind, or register a new partij.",
  "partijgegevens-vereist":
    "No partij has the identificator, and there is no data to register one. Send partijgegevens.",
  "identificator-tegenstrijdig": "Partijgegevens and identificatie name different values of one kind. Name the same.",
  "idempotency-key-hergebruikt": "The key was used for another request. Choose a new Idempotency-Key.",
  "niet-aangemeld": "The request has no valid token. Send one in Authorization; WWW-Authenticate tells how.",
  "geen-recht": "The token lacks scopes that the request needs. Ask the operator for those that detail names.",
  "te-veel-verzoeken": "The quota of this caller or address is used up. Wait for the seconds in Retry-After.",
  "interne-fout": "Something unforeseen went wrong in the service, and was logged. Report it with the X-Request-Id.",
  "register-onbereikbaar": "The storage of the register cannot be reached. Try again after Retry-After.",
  "register-alleen-lezen":
    "The storage takes no changes, so nothing can be read or changed. Try again after Retry-After.",
  "migraties-ontbreken": "The database lacks migrations of this version; nothing changed. Try again after the operator "
    + "has migrated.",
  "programma-verouderd": "The database is of a later version than this service; nothing changed. Try again later.",
  "verantwoording-onbereikbaar": "The answer cannot be accounted for now; a change that was asked was made. Read again "
    + "later, or repeat a POST under its Idempotency-Key.",
  "aanmelding-onbereikbaar": "The identity provider cannot be reached, so the token cannot be checked. Try again after "
    + "Retry-After.",
  "te-lang-bezig":
    "The work took too long and was broken off; whether a change was made is not certain. Read the record, "
    + "or repeat a POST under its Idempotency-Key.",
  "wordt-afgesloten": "The service is stopping. Try again after Retry-After."
}
