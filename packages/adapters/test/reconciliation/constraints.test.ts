import { beforeEach, describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { refusal } from "../fixtures/refusal.ts"

const here = databaseWithOtherProgram()

const open = "00000000-0000-4000-8000-000000000001"
const rejected = "00000000-0000-4000-8000-000000000002"
const run = "00000000-0000-4000-8000-000000000003"
const moment = "2026-11-23T02:00:00Z"
const digest = (letter: string) => letter.repeat(43)

beforeEach(async () => {
  await here.other.client.query("truncate bevinding, reconciliatie cascade")
  await here.other.client.query(`
    insert into bevinding (id, regel, ernst, records, kenmerken, voorstel, vingerafdruk, toestand, gevonden_op, versie)
      values ('${open}', 'onbereikbaar', 'fout', '[{"soort":"partij","id":"${run}"}]', '[]', '{"soort":"overnemen"}',
        '${digest("a")}', 'open', '${moment}', 1);
    insert into bevinding (id, regel, ernst, records, kenmerken, vingerafdruk, toestand, besluit_wijze, besluit_door,
      besluit_op, gevonden_op, versie)
      values ('${rejected}', 'onbereikbaar', 'fout', '[{"soort":"partij","id":"${run}"}]', '[]', '${
    digest("b")
  }', 'afgewezen', 'afgewezen', 'balie-1', '${moment}', '${moment}', 1);
    insert into bevinding_gezien (bevinding_id, gevonden_op, gezien_in) values ('${open}', '${moment}', '${run}');
    insert into bevinding_record (bevinding_id, gevonden_op, record_id) values ('${open}', '${moment}', '${run}');
    insert into herstelpunt (bevinding_id, soort, record_id, klantcontact_id, voor, versie_na)
      values ('${open}', 'betrokkene', '${run}', '${run}', '{}', 2);
    insert into herstelpunt (bevinding_id, soort, record_id, voor) values ('${open}', 'partij', '${run}', '{}');
    insert into reconciliatie (id, houder, begonnen, peildatum, watermerk, opdracht, toestand)
      values ('${run}', 'nacht', '${moment}', '${moment}', 0, '{}', 'loopt');
    insert into reconciliatie_deel (reconciliatie_id, stap, volgnummer, rang, toestand, poging, gelezen, regels,
      milliseconden)
      values ('${run}', 'partij', 0, 0, 'open', 0, 0, '[]', 0);
    insert into reconciliatie_terzijde (reconciliatie_id, record_id, soort, reden)
      values ('${run}', '${open}', 'partij', 'x')`)
})

/**
 * What another program might store, by which statement, and the constraint that refuses it or the column that may not
 * be null.
 */
const refused: ReadonlyArray<readonly [string, string, string]> = [
  [
    "a second finding with the same digest",
    `update bevinding set vingerafdruk = '${digest("a")}'`,
    "bevinding_vingerafdruk_uniek"
  ],
  [
    "a digest that holds values",
    `update bevinding set vingerafdruk = 'anna@example.nl' where id = '${open}'`,
    "bevinding_vingerafdruk_vorm"
  ],
  ["a finding about nothing", `update bevinding set records = '[]'`, "bevinding_records_niet_leeg"],
  ["a finding whose grounds are no list", `update bevinding set kenmerken = '{}'`, "bevinding_kenmerken_lijst"],
  ["a proposal of no kind", `update bevinding set voorstel = '{}'`, "bevinding_voorstel_soort"],
  ["a rule without a name", `update bevinding set regel = ''`, "bevinding_regel_vorm"],
  ["an unknown severity", `update bevinding set ernst = 'erg'`, "bevinding_ernst"],
  ["an unknown state", `update bevinding set toestand = 'kwijt' where id = '${rejected}'`, "bevinding_toestand"],
  [
    "an end without a decision",
    `update bevinding set toestand = 'geaccepteerd' where id = '${open}'`,
    "bevinding_besluit_tenzij_open"
  ],
  [
    "an end without the one who decided",
    `update bevinding set besluit_door = null where id = '${rejected}'`,
    "bevinding_besluit_tenzij_open"
  ],
  [
    "an end without a moment",
    `update bevinding set besluit_op = null where id = '${rejected}'`,
    "bevinding_besluit_tenzij_open"
  ],
  [
    "a decision that outlives its end",
    `update bevinding set toestand = 'open' where id = '${rejected}'`,
    "bevinding_besluit_tenzij_open"
  ],
  [
    "a reason without an end",
    `update bevinding set besluit_reden = 'zomaar' where id = '${open}'`,
    "bevinding_besluit_tenzij_open"
  ],
  [
    "an empty reason",
    `update bevinding set besluit_reden = '' where id = '${rejected}'`,
    "bevinding_besluit_reden_lengte"
  ],
  [
    "an unknown way to end",
    `update bevinding set besluit_wijze = 'vergeten' where id = '${rejected}'`,
    "bevinding_besluit_wijze"
  ],
  [
    "choices that are no list",
    `update bevinding set toestand = 'geaccepteerd', besluit_wijze = 'uitgevoerd', besluit_keuzes = '{}'
      where id = '${rejected}'`,
    "bevinding_besluit_keuzes"
  ],
  ["B12: a version of a finding below one", `update bevinding set versie = 0`, "bevinding_b12_versie"],
  [
    "a second secret",
    `insert into bevinding_geheim (enkel, geheim) select false, geheim from bevinding_geheim`,
    "bevinding_geheim_enkel"
  ],
  [
    "the secret again",
    `insert into bevinding_geheim (geheim) select geheim from bevinding_geheim`,
    "bevinding_geheim_pkey"
  ],
  ["a secret that can be guessed", `update bevinding_geheim set geheim = 'geheim'`, "bevinding_geheim_lengte"],
  [
    "a sighting of a finding that does not exist",
    `update bevinding_gezien set bevinding_id = gen_random_uuid()`,
    "bevinding_gezien_van_bevinding"
  ],
  [
    "a finding with another moment in the list of its run",
    `update bevinding_gezien set gevonden_op = now()`,
    "bevinding_gezien_van_bevinding"
  ],
  [
    "a finding with another moment in the list of its record",
    `update bevinding_record set gevonden_op = now()`,
    "bevinding_record_van_bevinding"
  ],
  [
    "a herstelpunt of a finding that does not exist",
    `update herstelpunt set bevinding_id = gen_random_uuid()`,
    "herstelpunt_van_bevinding"
  ],
  ["a herstelpunt of something else", `update herstelpunt set soort = 'klantcontact'`, "herstelpunt_bij_soort"],
  [
    "a herstelpunt of a betrokkene without klantcontact",
    `update herstelpunt set klantcontact_id = null`,
    "herstelpunt_bij_soort"
  ],
  [
    "a herstelpunt of a partij with a partij",
    `update herstelpunt set partij_id = '${run}' where soort = 'partij'`,
    "herstelpunt_bij_soort"
  ],
  ["a herstelpunt of nothing", `update herstelpunt set voor = 'null'`, "herstelpunt_voor_object"],
  ["B12: a herstelpunt with a version below one", `update herstelpunt set versie_na = 0`, "herstelpunt_b12_versie"],
  [
    "a run under way with an end",
    `update reconciliatie set geeindigd = '${moment}'`,
    "reconciliatie_einde_bij_toestand"
  ],
  [
    "a run under way with figures",
    `update reconciliatie set cijfers = '{}'`,
    "reconciliatie_einde_bij_toestand"
  ],
  [
    "a run that is done without an end",
    `update reconciliatie set toestand = 'klaar'`,
    "reconciliatie_einde_bij_toestand"
  ],
  [
    "an unknown state of a run",
    `update reconciliatie set toestand = 'moe', geeindigd = '${moment}'`,
    "reconciliatie_toestand"
  ],
  ["a run up to a negative change number", `update reconciliatie set watermerk = -1`, "reconciliatie_watermerk"],
  [
    "the same part twice",
    `insert into reconciliatie_deel select * from reconciliatie_deel`,
    "reconciliatie_deel_een_keer"
  ],
  [
    "a part of a run that does not exist",
    `update reconciliatie_deel set reconciliatie_id = gen_random_uuid()`,
    "reconciliatie_deel_reconciliatie_id_fkey"
  ],
  [
    "a part with a holder and no end of the lease",
    `update reconciliatie_deel set houder = 'nacht'`,
    "reconciliatie_deel_een_houder"
  ],
  [
    "a part that is done and has a holder",
    `update reconciliatie_deel set toestand = 'klaar', houder = 'nacht', geleend_tot = now()`,
    "reconciliatie_deel_een_houder"
  ],
  ["an unknown state of a part", `update reconciliatie_deel set toestand = 'half'`, "reconciliatie_deel_toestand"],
  [
    "a record that is set aside twice",
    `insert into reconciliatie_terzijde select * from reconciliatie_terzijde`,
    "reconciliatie_terzijde_een_keer"
  ]
]

describe("another program cannot store", () => {
  for (const [what, sql, by] of refused) {
    it(what, async () => {
      expect(await refusal(here.other.client, sql)).toBe(by)
    })
  }
})

describe("another program that deletes leaves nothing behind", () => {
  const left = async (...tables: ReadonlyArray<string>) => {
    const counts: Array<number> = []
    for (const table of tables) {
      counts.push(
        (await here.other.client.query<{ count: number }>(`select count(*)::integer as count from ${table}`)).rows[0]
          ?.count ?? -1
      )
    }
    return counts
  }

  it("with a finding go its sightings, the records that it is found by, and its herstelpunten", async () => {
    await here.other.client.query("delete from bevinding")
    expect(await left("bevinding_gezien", "bevinding_record", "herstelpunt", "reconciliatie")).toEqual([0, 0, 0, 1])
  })

  it("with a run go its parts and what it set aside; findings stay", async () => {
    await here.other.client.query("delete from reconciliatie")
    expect(await left("reconciliatie_deel", "reconciliatie_terzijde", "bevinding")).toEqual([0, 0, 2])
  })

  it("when the moment of a finding changes, its copies in the sorted lists do too", async () => {
    await here.other.client.query("update bevinding set gevonden_op = '2026-12-01T00:00:00Z'")
    const { rows } = await here.other.client.query<{ moment: Date }>(
      "select gevonden_op as moment from bevinding_gezien union select gevonden_op from bevinding_record"
    )
    expect(rows.map(({ moment }) => moment.toISOString())).toEqual(["2026-12-01T00:00:00.000Z"])
  })
})

it("another program that decides anew on a merge leaves no choices of the earlier decision", async () => {
  const keuzes = async (set: string) => {
    const { rows } = await here.other.client.query<{ besluit_keuzes: unknown }>(
      `update bevinding set ${set} where id = '${rejected}' returning besluit_keuzes`
    )
    return rows[0]?.besluit_keuzes
  }
  const chosen = [{ veld: "bezoekadres", keuze: "blijft", gekozen: true }]
  expect(
    await keuzes(
      `toestand = 'geaccepteerd', besluit_wijze = 'uitgevoerd', besluit_keuzes = '${JSON.stringify(chosen)}'`
    )
  ).toEqual(chosen)
  expect(await keuzes("toestand = 'afgewezen', besluit_wijze = 'ongedaan-gemaakt'")).toBeNull()
})

it("each register has its own secret", async () => {
  const { rows } = await here.other.client.query<{ geheim: string }>("select geheim from bevinding_geheim")
  expect(rows).toHaveLength(1)
  expect(rows[0]?.geheim).toMatch(/^[0-9a-f]{64}$/u)
  expect(new Set(rows[0]?.geheim).size).toBeGreaterThan(4)
})
