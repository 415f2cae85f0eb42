import { sideSoorten } from "@betrokkene/domain"

/** What a role can be allowed to do with a table. */
export type TableRight = "select" | "insert" | "update" | "delete"

const readOnly = ["select"] as const
const addOnly = ["select", "insert"] as const
const replaced = ["select", "insert", "delete"] as const
const keptOnce = ["select", "insert", "update"] as const
const removed = ["select", "delete"] as const
const all = ["select", "insert", "update", "delete"] as const

/**
 * What the role of the applications may do with each table, and nothing else. A table that is not named is closed to
 * it. Rows that go along with another one, by a foreign key, are changed and deleted in the name of the owner.
 */
export const tableRights: { readonly [table: string]: ReadonlyArray<TableRight> } = {
  klantcontact: all,
  partij: all,
  identificator: replaced,
  partij_digitaal_adres: replaced,
  betrokkene: all,
  betrokkene_digitaal_adres: replaced,
  koppelgebeurtenis: addOnly,
  ...Object.fromEntries(sideSoorten.map((soort) => [soort, all])),
  internetaak_actoren: replaced,
  handeling: addOnly,
  handeling_zegel: readOnly,
  handeling_onverzegeld: readOnly,
  handeling_keten: readOnly,
  handeling_beheer: readOnly,
  raadpleging: readOnly,
  raadpleging_record: readOnly,
  gebeurtenis: replaced,
  bezorging: all,
  idempotentie: all,
  slot: all,
  toegangstoken: readOnly,
  migratie: readOnly,
  bevinding: all,
  bevinding_gezien: keptOnce,
  bevinding_record: addOnly,
  bevinding_geheim: readOnly,
  grond_geheim: readOnly,
  herstelpunt: replaced,
  reconciliatie: all,
  reconciliatie_deel: all,
  reconciliatie_terzijde: keptOnce,
  reconciliatie_selectie: all,
  opnieuw_bekijken: removed
}

/**
 * The columns that the role of the applications may fill of a table to which it may not add otherwise. The others are
 * filled by the server: the moment of an entry is not for the application to choose.
 */
export const columnInserts: { readonly [table: string]: ReadonlyArray<string> } = {
  raadpleging: [
    "id",
    "door",
    "identiteit",
    "activiteit",
    "doelbinding",
    "verzoek",
    "aantal",
    "klantcontacten",
    "betrokkenen",
    "partijen",
    "overige",
    "overige_soorten"
  ],
  raadpleging_record: ["record_id", "raadpleging_id", "soort"]
}

/** The columns that the role of the applications may change in a table that it may not change otherwise. */
export const columnUpdates: { readonly [table: string]: ReadonlyArray<string> } = {
  toegangstoken: ["laatst_gebruikt_op"]
}

/** The sequences of which it takes numbers, and of which it reads the last one. */
export const sequenceRights: { readonly [sequence: string]: ReadonlyArray<"usage" | "select"> } = {
  internetaak_nummer: ["usage"],
  klantcontact_nummer: ["usage"],
  partij_nummer: ["usage"],
  wijziging: ["usage", "select"]
}

/** The functions that it may call, which work with the rights of the owner. */
export const callable = [
  "verzegel_handelingen(integer)",
  "mag_vertellen()",
  "neem_nummers(text, integer)",
  "ruim_audittrail_op(integer)",
  "beheer_raadplegingen(timestamptz)",
  "trek_token_in(uuid, timestamptz, text)"
] as const
