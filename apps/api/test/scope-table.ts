import type { AccessScope } from "@betrokkene/domain"
import { created, klantcontact, noId, persoon, registratie, telefoon } from "./examples.ts"
import type { TestApp } from "./harness.ts"

/** A request, and the scopes without which it is refused. */
export interface Asked {
  readonly needs: ReadonlyArray<AccessScope>
  readonly json?: unknown
  readonly query?: string
  /** The id in the path; none: of nothing that is there. */
  readonly id?: (app: TestApp) => Promise<string>
}

const identificatie = { soort: "bsn", waarde: "999990019" }
const { identificatie: _identificatie, partijgegevens: _partijgegevens, ...ongekend } = registratie()
const { klantcontact: _klantcontact, ...opKlantcontact } = registratie()
const { klantcontact: _alsoKlantcontact, ...ongekendOpKlantcontact } = ongekend
const betrokkene = { klantcontact: { id: noId }, rol: "klant" }
const { identificatoren: _identificatoren, ...zonderBsn } = persoon()

const partij = (indicatieGeheimhouding: boolean) => async (app: TestApp): Promise<string> =>
  (await created(app, "/partijen", { ...zonderBsn, indicatieGeheimhouding })).json.id
const open = partij(false)
/** A partij with geheimhouding. */
export const geheim = partij(true)

const noDelivery = () => Promise.resolve("999")

/** Written by hand and never derived from the routes, so that a scope forgotten there shows here. */
export const scopeTable: { readonly [operation: string]: ReadonlyArray<Asked> } = {
  "POST /registraties": [
    { json: ongekend, needs: ["register"] },
    { json: { ...ongekend, identificatie: null }, needs: ["register"] },
    { json: { ...ongekend, klantcontact: { id: noId } }, needs: ["register", "read"] },
    { json: registratie(), needs: ["register", "link"] },
    { json: { ...ongekend, identificatie: { partij: noId } }, needs: ["register", "link"] },
    { json: { ...ongekend, identificatie }, needs: ["register", "link"] }
  ],
  "POST /klantcontacten/{id}/betrokkenen": [
    { json: ongekendOpKlantcontact, needs: ["register", "read"] },
    { json: opKlantcontact, needs: ["register", "read", "link"] },
    { json: { ...ongekendOpKlantcontact, identificatie: { partij: noId } }, needs: ["register", "read", "link"] }
  ],
  "GET /betrokkenen": [
    { needs: ["read"] },
    { query: "?expand=klantcontact,partij&count=true", needs: ["read"] }
  ],
  "POST /betrokkenen/zoek": [{ json: { digitaalAdres: telefoon }, needs: ["read"] }],
  "POST /betrokkenen": [
    { json: betrokkene, needs: ["write"] },
    { json: { ...betrokkene, partij: null }, needs: ["write"] },
    { json: { ...betrokkene, partij: { id: noId } }, needs: ["write", "link"] },
    { json: { ...betrokkene, partij: noId }, needs: ["write", "link"] }
  ],
  "GET /betrokkenen/{id}": [{ needs: ["read"] }],
  "PUT /betrokkenen/{id}": [{ json: betrokkene, needs: ["write"] }],
  "PATCH /betrokkenen/{id}": [{ json: { rol: "klant" }, needs: ["write"] }],
  "DELETE /betrokkenen/{id}": [{ needs: ["write"] }],
  "PUT /betrokkenen/{id}/partij": [
    { json: { identificatie }, needs: ["link"] },
    { json: { identificatie: { partij: noId } }, needs: ["link"] }
  ],
  "DELETE /betrokkenen/{id}/partij": [{ needs: ["link"] }],
  "GET /betrokkenen/{id}/contactgegevens": [{ needs: ["read"] }],
  "GET /betrokkenen/{id}/digitale-adressen": [{ needs: ["read"] }],
  "POST /betrokkenen/{id}/digitale-adressen": [{ json: telefoon, needs: ["write"] }],
  "GET /betrokkenen/{id}/digitale-adressen/{digitaalAdres}": [{ needs: ["read"] }],
  "PATCH /betrokkenen/{id}/digitale-adressen/{digitaalAdres}": [{ json: telefoon, needs: ["write"] }],
  "DELETE /betrokkenen/{id}/digitale-adressen/{digitaalAdres}": [{ needs: ["write"] }],
  "GET /betrokkenen/{id}/audittrail": [{ needs: ["audit"] }],
  "GET /betrokkenen/{id}/raadplegingen": [{ needs: ["audit"] }],
  "GET /klantcontacten": [{ needs: ["read"] }],
  "POST /klantcontacten": [{ json: klantcontact, needs: ["write"] }],
  "GET /klantcontacten/{id}": [{ needs: ["read"] }],
  "PUT /klantcontacten/{id}": [{ json: klantcontact, needs: ["write"] }],
  "PATCH /klantcontacten/{id}": [{ json: { kanaal: "balie" }, needs: ["write"] }],
  "DELETE /klantcontacten/{id}": [{ needs: ["write"] }],
  "GET /klantcontacten/{id}/betrokkenen": [{ needs: ["read"] }],
  "GET /klantcontacten/{id}/audittrail": [{ needs: ["audit"] }],
  "GET /klantcontacten/{id}/raadplegingen": [{ needs: ["audit"] }],
  "GET /partijen": [{ needs: ["read"] }],
  "POST /partijen": [
    { json: persoon(), needs: ["write"] },
    { json: { ...zonderBsn, indicatieGeheimhouding: true }, needs: ["write"] }
  ],
  "POST /partijen/zoek": [
    { json: { digitaalAdres: telefoon }, needs: ["read"] },
    { json: { identificatie }, needs: ["read", "identify"] }
  ],
  "POST /partijen/vermoedelijk": [{ json: { digitaleAdressen: [telefoon] }, needs: ["read"] }],
  "POST /digitale-adressen/zoek": [{ json: { digitaalAdres: telefoon }, needs: ["read"] }],
  "GET /partijen/{id}": [
    { needs: ["read"] },
    { id: geheim, needs: ["read"] }
  ],
  "PUT /partijen/{id}": [
    { json: zonderBsn, needs: ["write"] },
    { json: zonderBsn, id: open, needs: ["write"] },
    { json: { ...zonderBsn, indicatieGeheimhouding: true }, id: open, needs: ["write"] },
    { query: "?identificatorwijziging=correctie", json: zonderBsn, id: open, needs: ["write", "link"] },
    { json: zonderBsn, id: geheim, needs: ["write", "read-secret"] }
  ],
  "PATCH /partijen/{id}": [
    { json: { voorkeurstaal: null }, needs: ["write"] },
    { json: { voorkeurstaal: null }, id: open, needs: ["write"] },
    { query: "?identificatorwijziging=andere-persoon", json: { voorkeurstaal: null }, needs: ["write", "link"] },
    { json: { indicatieGeheimhouding: false }, id: geheim, needs: ["write", "read-secret"] }
  ],
  "DELETE /partijen/{id}": [
    { needs: ["write"] },
    { query: "?betrokkenen=weigeren", id: open, needs: ["write"] },
    { query: "?betrokkenen=ontkoppelen", needs: ["write", "link"] },
    { id: geheim, needs: ["write", "read-secret"] },
    { query: "?betrokkenen=ontkoppelen", id: geheim, needs: ["write", "link", "read-secret"] }
  ],
  "GET /partijen/{id}/digitale-adressen": [
    { id: open, needs: ["read"] },
    { id: geheim, needs: ["read", "read-secret"] }
  ],
  "POST /partijen/{id}/digitale-adressen": [
    { json: telefoon, needs: ["write"] },
    { json: { ...telefoon, voorkeur: true }, id: open, needs: ["write"] },
    { json: telefoon, id: geheim, needs: ["write", "read-secret"] }
  ],
  "GET /partijen/{id}/digitale-adressen/{digitaalAdres}": [
    { id: open, needs: ["read"] },
    { id: geheim, needs: ["read", "read-secret"] }
  ],
  "PATCH /partijen/{id}/digitale-adressen/{digitaalAdres}": [
    { json: telefoon, id: open, needs: ["write"] },
    { json: telefoon, id: geheim, needs: ["write", "read-secret"] }
  ],
  "DELETE /partijen/{id}/digitale-adressen/{digitaalAdres}": [
    { id: open, needs: ["write"] },
    { id: geheim, needs: ["write", "read-secret"] }
  ],
  "GET /partijen/{id}/internetaken": [{ id: open, needs: ["read"] }],
  "GET /partijen/{id}/inzage": [
    { id: open, needs: ["erase"] },
    { id: geheim, needs: ["erase", "read-secret"] }
  ],
  "GET /partijen/{id}/vergetelheid": [
    { id: open, needs: ["erase"] },
    { id: geheim, needs: ["erase", "read-secret"] }
  ],
  "POST /partijen/{id}/vergetelheid": [
    { id: open, needs: ["erase"] },
    { id: geheim, needs: ["erase", "read-secret"] }
  ],
  "GET /partijen/{id}/audittrail": [{ needs: ["audit"] }],
  "GET /partijen/{id}/raadplegingen": [{ needs: ["audit"] }],
  "POST /raadplegingen/zoek": [{ json: { identiteit: "instellingen" }, needs: ["audit"] }],
  "GET /raadplegingen/{id}": [{ needs: ["audit"] }],
  "GET /bevindingen": [{ needs: ["reconcile"] }],
  "GET /bevindingen/{id}": [{ needs: ["reconcile"] }],
  "GET /bevindingen/{id}/audittrail": [{ needs: ["audit"] }],
  "GET /bevindingen/{id}/tegenstrijdigheden": [{ needs: ["reconcile", "read"] }],
  "PUT /bevindingen/{id}/besluit": [{ json: { besluit: "accepteren" }, needs: ["reconcile"] }],
  "GET /reconciliaties": [{ needs: ["reconcile"] }],
  "GET /reconciliaties/{id}": [{ needs: ["reconcile"] }],
  "GET /reconciliaties/{id}/voortgang": [{ needs: ["reconcile"] }],
  "GET /onbestelbare-gebeurtenissen": [{ needs: ["deliver"] }],
  "POST /onbestelbare-gebeurtenissen/{id}/opnieuw": [{ id: noDelivery, needs: ["deliver"] }],
  "POST /onbestelbare-gebeurtenissen/{id}/laten-vallen": [{ id: noDelivery, needs: ["deliver"] }],
  "GET /tokens": [{ needs: ["revoke"] }],
  "POST /tokens/{id}/intrekken": [{ json: {}, needs: ["revoke"] }],
  "GET /tokens/{id}/audittrail": [{ needs: ["audit"] }],
  "GET /rechten": [{ needs: [] }]
}
