import { hash, randomBytes, randomUUID } from "node:crypto"
import type { Writable } from "node:stream"
import type pg from "pg"
import { betrokkeneJson, partijJson, type PartijRow, reference } from "./bare-json.ts"
import { registering } from "./bare-statements.ts"

/** Request to register a known person. */
interface Asked {
  readonly klantcontact: { readonly kanaal: string; readonly onderwerp: string; readonly inhoud: string }
  readonly rol: string
  readonly initiator: boolean
  readonly identificatie: { readonly soort: string; readonly waarde: string }
}

/** The name by which the API knows the token of its settings: answers tell it. */
const by = "api-token"

/** Numbers fetched from the sequence and not used yet. */
const numbers: Array<string> = []

/**
 * Writes what the API writes for the same request, in the same statements and one transaction, and returns the same
 * answer. It waits for the server twice, the fewest that the answers allow: what is written about the partij needs what
 * was read of it. A BEGIN that fails would leave here what follows it; nothing looks at that.
 */
export const register = async (
  pool: pg.Pool,
  base: string,
  { identificatie, initiator, klantcontact, rol }: Asked,
  key: string
) => {
  const connection = await pool.connect()
  const ask = async <Row extends object>(
    statement: { readonly name: string; readonly text: string },
    values: Array<unknown>
  ) => (await connection.query<Row>({ ...statement, values })).rows[0] as Row
  try {
    if (numbers.length === 0) {
      numbers.push(
        ...(await connection.query<{ readonly nummer: string }>(registering.numbers)).rows.map(({ nummer }) => nummer)
      )
    }
    const now = new Date().toISOString()
    const digest = hash("sha256", key)
    const nummer = numbers.shift() ?? ""
    const contact = uuid()
    const { inhoud, kanaal, onderwerp } = klantcontact
    const identificator = [identificatie.soort, identificatie.waarde, ""]
    const [, , , { id: holder }, partij] = await atOnce(connection, () => [
      connection.query("begin"),
      ask(registering.key, [by, digest, digest, {}, now]),
      ask(registering.klantcontact, [
        contact,
        nummer,
        kanaal,
        onderwerp,
        inhoud,
        null,
        false,
        now,
        null,
        null,
        null,
        now,
        1
      ]),
      ask<{ readonly id: string }>(registering.holder, identificator),
      ask<PartijRow>(registering.partij, identificator)
    ])
    const id = uuid()
    await atOnce(connection, () => [
      ask(registering.betrokkene, [
        id,
        contact,
        holder,
        "identificator",
        identificatie.soort,
        by,
        now,
        rol,
        initiator,
        null,
        null,
        null,
        null,
        null,
        now,
        1,
        "[]"
      ]),
      ask(registering.link, [id, "gekoppeld", by, now]),
      ask(registering.answered, [{ uitkomst: "partij-gevonden", betrokkene: id }, by, digest]),
      ask(registering.trail, trail(contact, id, holder, now)),
      connection.query("commit")
    ])
    return {
      uitkomst: "partij-gevonden",
      klantcontact: {
        ...reference(base, "klantcontacten", contact),
        versie: 1,
        nummer,
        referentienummer: null,
        kanaal,
        onderwerp,
        inhoud,
        reactie: null,
        hoofdOnderwerpType: null,
        metadata: null,
        taal: null,
        vertrouwelijk: false,
        plaatsgevondenOp: now,
        indicatieContactGelukt: null,
        verdereActieOndernomen: null,
        zoalsOntvangen: null,
        registratiedatum: now
      },
      betrokkene: betrokkeneJson(base, {
        id,
        versie: 1,
        klantcontact_id: contact,
        partij_id: holder,
        grond_soort: "identificator",
        grond_identificatorsoort: identificatie.soort,
        grond_door: by,
        grond_op: now,
        rol,
        initiator,
        organisatienaam: null,
        contactnaam: null,
        bezoekadres: null,
        correspondentieadres: null,
        voorkeurstaal: null,
        zoals_ontvangen: null,
        digitale_adressen: []
      }),
      partij: partijJson(base, partij)
    }
  } finally {
    connection.release()
  }
}

/** Sends these queries to the server in one write, and waits for all answers. */
const atOnce = async <Answers extends ReadonlyArray<Promise<unknown>>>(
  connection: pg.PoolClient,
  ask: () => readonly [...Answers]
): Promise<{ -readonly [place in keyof Answers]: Awaited<Answers[place]> }> => {
  // The types of pg do not have its connection.
  const { stream } = (connection as unknown as { readonly connection: { readonly stream: Writable } }).connection
  stream.cork()
  const answers = Promise.all(ask())
  stream.uncork()
  return await answers as { -readonly [place in keyof Answers]: Awaited<Answers[place]> }
}

/** Inserts the rows of the audit trail and of the outbox. */
const trail = (contact: string, betrokkene: string, partij: string, now: string): Array<unknown> => {
  const request = randomUUID()
  const acts = [
    ["geregistreerd", "klantcontact", contact],
    ["opgezocht", "partij", partij],
    ["geregistreerd", "betrokkene", betrokkene],
    ["gekoppeld", "betrokkene", betrokkene],
    ["gekoppeld", "partij", partij]
  ] as const
  const rows = acts.map(([act, kind, record]) => ({ id: uuid(), act, kind, record }))
  return [
    ...rows.flatMap((
      { act, id, kind, record }
    ) => [id, act, kind, record, [], by, "instellingen", "registreerBetrokkene", request, now]),
    ...rows.filter(({ kind }) => kind !== "partij").flatMap((
      { act, id, kind, record }
    ) => [id, `${kind}-${act}`, kind, record, now, request])
  ]
}

/** Ids ordered by time, as in the register (RFC 9562, version 7): random ids would be spread over the index. */
const uuid = (): string => {
  const hex = Date.now().toString(16).padStart(12, "0") + randomBytes(10).toString("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
