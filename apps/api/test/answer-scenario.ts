import { tokenDigest } from "@betrokkene/adapters/system"
import { createAccessToken, Medewerker, registreerSideRecord } from "@betrokkene/domain"
import { Schema } from "effect"
import { routes } from "../src/native/routes/index.ts"
import type { TestApp } from "./harness.ts"
import { reconciled, withFinding } from "./reconciled.ts"
import { examplesOf } from "./request-arbitrary.ts"
import { routePath } from "./route-path.ts"
import { twins } from "./twins.ts"
import { undeliverable } from "./undeliverable.ts"

const decodeName = Schema.decodeSync(Medewerker)

/** A true answer of each operation that answers something, by its operationId. */
export type AnswerExamples = { readonly [operationId: string]: unknown }

/** Calls every operation of an empty register, each at the time when there is something to show, and keeps the answers. */
export const recordAnswers = async (app: TestApp): Promise<AnswerExamples> => {
  const answers: Record<string, unknown> = {}
  const ask = async (operationId: string, { id = "", item, json, search = "" }: Asking = {}) => {
    const { method, path } = routes.find((route) => route.operationId === operationId) ?? { method: "", path: "" }
    const received = await app.send(method.toUpperCase(), `${routePath({ path }, id, item)}${search}`, {
      ...(json === undefined ? {} : { json }),
      headers: { "If-Match": "*" }
    })
    if (received.status >= 300) throw new Error(`${operationId}: ${received.text}`)
    answers[operationId] = received.json
    return received.json
  }
  const page = "?pageSize=2"

  const { betrokkene, klantcontact, partij } = await ask("registreerBetrokkene", {
    json: exampleOf("registreerBetrokkene")
  })
  await ask("registreerBetrokkeneBijKlantcontact", {
    id: klantcontact.id,
    json: { ...exampleOf("registreerBetrokkeneBijKlantcontact", 1), rol: "vertegenwoordiger" }
  })
  const other = await ask("registreerKlantcontact", { json: exampleOf("registreerKlantcontact") })
  const organisatie = await ask("registreerPartij", { json: exampleOf("registreerPartij", 1) })
  const ongekend = await ask("maakBetrokkene", {
    json: { ...exampleOf("maakBetrokkene"), klantcontact: { id: other.id } }
  })

  await ask("koppelBetrokkene", { id: ongekend.id, json: exampleOf("koppelBetrokkene") })
  await ask("ontkoppelBetrokkene", { id: ongekend.id })
  await ask("vervangBetrokkene", {
    id: ongekend.id,
    json: { ...exampleOf("vervangBetrokkene"), klantcontact: { id: other.id } }
  })
  await ask("wijzigBetrokkene", { id: betrokkene.id, json: exampleOf("wijzigBetrokkene") })
  await ask("vervangKlantcontact", { id: other.id, json: exampleOf("vervangKlantcontact") })
  await ask("wijzigKlantcontact", { id: other.id, json: exampleOf("wijzigKlantcontact") })
  await ask("vervangPartij", { id: organisatie.id, json: exampleOf("vervangPartij", 1) })
  await ask("wijzigPartij", { id: organisatie.id, json: exampleOf("wijzigPartij") })

  await ask("leesBetrokkene", { id: betrokkene.id })
  await ask("leesKlantcontact", { id: klantcontact.id })
  await ask("leesPartij", { id: partij.id })
  await app.runtime.runPromise(
    registreerSideRecord("internetaak", {
      klantcontact: klantcontact.id,
      gevraagdeHandeling: "Terugbellen",
      actoren: [],
      toelichting: "Na vijf uur.",
      status: "te_verwerken"
    })
  )
  await ask("zoekInternetakenVanPartij", { id: partij.id })
  await ask("bepaalContactgegevens", { id: betrokkene.id })
  await ask("zoekBetrokkenen", { search: `${page}&partij=${partij.id}` })
  await ask("zoekBetrokkenenBijKlantcontact", { id: klantcontact.id, search: page })
  await ask("zoekBetrokkenenOpPersoonsgegeven", { json: exampleOf("zoekBetrokkenenOpPersoonsgegeven"), search: page })
  await ask("zoekKlantcontacten", { search: `${page}&count=true` })
  await ask("zoekPartijen", { search: page })
  await ask("zoekOpDigitaalAdres", { json: exampleOf("zoekOpDigitaalAdres"), search: page })
  await ask("zoekVermoedelijkePartijen", { json: exampleOf("zoekVermoedelijkePartijen") })
  await ask("zoekPartijenOpPersoonsgegeven", { json: exampleOf("zoekPartijenOpPersoonsgegeven"), search: page })

  for (const [van, { id }] of [["VanBetrokkene", betrokkene], ["VanPartij", partij]] as const) {
    const added = await ask(`voegDigitaalAdresToe${van}`, { id, json: exampleOf(`voegDigitaalAdresToe${van}`) })
    const one = { id, item: added.id }
    await ask(`zoekDigitaleAdressen${van}`, { id })
    await ask(`leesDigitaalAdres${van}`, one)
    await ask(`wijzigDigitaalAdres${van}`, { ...one, json: exampleOf(`wijzigDigitaalAdres${van}`) })
  }

  for (
    const [suffix, id] of [["Betrokkene", betrokkene.id], ["Klantcontact", klantcontact.id], ["Partij", partij.id]]
  ) {
    await ask(`leesAudittrailVan${suffix}`, { id, search: page })
    await ask(`leesRaadplegingenVan${suffix}`, { id, search: page })
  }
  const [raadpleging] = (await ask("leesRaadplegingenVanPartij", { id: partij.id, search: page })).results
  await ask("leesRaadpleging", { id: raadpleging.id })
  await ask("zoekRaadplegingen", { json: { identiteit: raadpleging.identiteit }, search: page })

  const found = await withFinding(app)
  await ask("zoekBevindingen", { search: `${page}&record=${found.betrokkene.id}` })
  await ask("leesBevinding", { id: found.bevinding.id })
  await ask("besluitOverBevinding", { id: found.bevinding.id, json: exampleOf("besluitOverBevinding") })
  await ask("leesAudittrailVanBevinding", { id: found.bevinding.id, search: page })
  await ask("zoekReconciliaties", { search: page })
  await ask("leesReconciliatie", { id: found.reconciliatie.id })
  await reconciled(app, true, async () => {
    const { results: [running] } = (await app.send("GET", "/api/v1/reconciliaties")).json
    await ask("leesVoortgang", { id: running.id })
  })
  await ask("leesRechten")
  await undeliverable(app)
  const letters = (await ask("zoekOnbestelbareGebeurtenissen", { search: "?pageSize=1" })).results
  await ask("probeerGebeurtenisOpnieuw", { id: letters[0].bezorgnummer })
  await app.runtime.runPromise(
    createAccessToken({
      naam: decodeName("zaaksysteem"),
      gemaaktDoor: decodeName("Sanne de Wit"),
      digest: tokenDigest("a token of nobody"),
      scopes: ["read", "register"]
    }, { dagen: 90 })
  )
  const [{ id: ofToken }] = (await ask("zoekTokens", { search: page })).results
  await ask("trekTokenIn", { id: ofToken })
  await ask("leesAudittrailVanToken", { id: ofToken, search: page })
  await ask("leesTegenstrijdigheden", { id: (await twins(app)).bevinding.id })
  await ask("geefInzage", { id: found.partij.id })
  await ask("beproefVergetelheid", { id: found.partij.id })
  await ask("vergeetPartij", { id: found.partij.id })
  const json = { headers: { Accept: "application/json" } }
  answers["lijstProbleemsoorten"] = (await app.send("GET", "/api/v1/problemen", json)).json
  answers["leesProbleemsoort"] = (await app.send("GET", "/api/v1/problemen/versie-verouderd", json)).json
  return inOrder(stable(answers, new URL(betrokkene.url).origin))
}

interface Asking {
  readonly id?: string
  readonly item?: string
  readonly json?: unknown
  readonly search?: string
}

/** The body that the document shows for the operation. */
const exampleOf = (operationId: string, at = 0): object => {
  const route = routes.find((one) => one.operationId === operationId)
  return (route === undefined ? undefined : examplesOf(route)[at]) as object
}

const inOrder = (answers: AnswerExamples): AnswerExamples =>
  Object.fromEntries(Object.entries(answers).toSorted(([one], [other]) => one < other ? -1 : 1))

/** The answers with what differs from run to run (ids, numbers, cursors, durations) replaced by what does not. */
const stable = (answers: AnswerExamples, origin: string): AnswerExamples => {
  const ids = new Map<string, string>()
  const numbers = new Map<string, string>()
  const text = JSON.stringify(answers)
    .replaceAll(origin, "https://register.example.nl")
    .replaceAll(
      /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu,
      (id) => numbered(ids, id, (at) => `01935700-0000-7000-8000-${String(at).padStart(12, "0")}`)
    )
    .replaceAll(
      /"nummer":"([0-9]+)"/gu,
      (_, nummer: string) => `"nummer":"${numbered(numbers, nummer, (at) => String(1_000_000_000 + at))}"`
    )
    .replaceAll(/(?<=[?&]cursor=)[^"&]+/gu, "ZXhhbXBsZQ")
    .replaceAll(/(?<="milliseconden":)[0-9]+/gu, "12")
  return JSON.parse(text) as AnswerExamples
}

const numbered = (known: Map<string, string>, value: string, name: (at: number) => string): string => {
  const found = known.get(value) ?? name(known.size + 1)
  known.set(value, found)
  return found
}
