import type { Chance } from "@betrokkene/dataset"
import { setTimeout as wait } from "node:timers/promises"
import type { KnownRecord, Ledger } from "../ledger/ledger.ts"
import {
  bsns,
  identificatie,
  newBetrokkene,
  newKlantcontact,
  newPartij,
  newRegistration
} from "../ledger/registration.ts"
import type { Ask } from "./ask.ts"
import { change, type Wanted } from "./change.ts"
import { register } from "./register.ts"

/** A client: its address, ledger and source of random choices. */
export interface Client {
  readonly ask: Ask
  readonly ledger: Ledger
  readonly chance: Chance
}

/** Sends requests one after another, without pauses, until it is stopped. */
export const work = async (client: Client, isOver: () => boolean): Promise<void> => {
  while (!isOver()) await client.chance.pick(actions)(client, isOver)
}

type Action = (client: Client, isOver: () => boolean) => Promise<void>

/** After a request without an answer, half of the clients retry under the same key; the others give up. */
const registerNew: Action = async ({ ask, chance, ledger }, isOver) => {
  const existing = chance.happens(0.15) ? ledger.living("klantcontact") : []
  const registration = ledger.add(
    newRegistration(ledger.number(), chance, existing.length === 0 ? undefined : chance.pick(existing).id)
  )
  const persists = chance.happens(0.5)
  while (await register(ask, ledger, registration) === "unknown") {
    if (!persists || isOver()) return
    await wait(50)
  }
}

/** Works on one of the records that the clients share; if there is none, registers one. */
const toOne =
  (soort: KnownRecord["soort"], wanted: (client: Client, record: KnownRecord) => (gekend: boolean) => Wanted): Action =>
  async (client, isOver) => {
    const records = client.ledger.living(soort)
    if (records.length === 0) return registerNew(client, isOver)
    const record = client.chance.pick(records)
    await change(client.ask, client.ledger, record, wanted(client, record))
  }

const put = ({ gegevens, json }: { readonly json: object; readonly gegevens: string }): Wanted => ({
  method: "PUT",
  json,
  deed: "gewijzigd",
  effect: (state) => ({ ...state, gegevens })
})

const remove: Wanted = { method: "DELETE", deed: "verwijderd", effect: () => "gone" }

const unlink: Wanted = {
  method: "DELETE",
  under: "/partij",
  deed: "ontkoppeld",
  effect: (state) => ({ ...state, bsn: null })
}

const link = ({ chance }: Client): Wanted => {
  const bsn = chance.pick(bsns)
  return {
    method: "PUT",
    under: "/partij",
    json: identificatie(bsn, chance),
    deed: "gekoppeld",
    effect: (state) => ({ ...state, bsn })
  }
}

/** Must be refused and leave nothing. */
const registerWrong: Action = async ({ ask, ledger }) => {
  const { kind } = await ask({
    method: "POST",
    path: "/registraties",
    json: { klantcontact: { kanaal: "telefoon" }, rol: "buurman" }
  })
  if (kind === "done") ledger.wrong.push("an invalid registration was taken")
}

/** Reads a page, and how to reach somebody. */
const read: Action = async ({ ask, chance, ledger }) => {
  await ask({ method: "GET", path: `/betrokkenen?pageSize=${chance.pick([1, 5, 50])}&expand=partij` })
  const [record] = ledger.living("betrokkene")
  if (record !== undefined) await ask({ method: "GET", path: `/betrokkenen/${record.id}/contactgegevens` })
}

const changePartij = toOne(
  "partij",
  ({ chance, ledger }, { bsn = "" }) => () => put(newPartij(ledger.number(), chance, bsn))
)

const actions: ReadonlyArray<Action> = [
  ...Array<Action>(12).fill(registerNew),
  ...Array<Action>(4).fill(
    toOne(
      "betrokkene",
      ({ chance, ledger }, { klantcontact = "" }) => () => put(newBetrokkene(ledger.number(), chance, klantcontact))
    )
  ),
  ...Array<Action>(6).fill(toOne("betrokkene", (client) => (gekend) => gekend ? unlink : link(client))),
  toOne("betrokkene", () => () => remove),
  toOne("klantcontact", ({ ledger }) => () => put(newKlantcontact(ledger.number()))),
  toOne("klantcontact", () => () => remove),
  changePartij,
  toOne("partij", () => () => remove),
  ...Array<Action>(3).fill(read),
  registerWrong
]
