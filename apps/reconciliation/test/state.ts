import { asOtherProgram } from "@betrokkene/dataset"

/** State of a register that must not depend on how the run went; moments and counts of writes are left out. */
export interface State {
  readonly records: ReadonlyArray<unknown>
  readonly findings: ReadonlyArray<unknown>
  readonly trail: ReadonlyArray<unknown>
  readonly figures: unknown
}

const tables = [
  "klantcontact",
  "partij",
  "identificator",
  "partij_digitaal_adres",
  "betrokkene",
  "betrokkene_digitaal_adres",
  "koppelgebeurtenis"
]

const withoutMoments = "- 'wijziging' - 'grond_op' - 'grond_door' - 'op' - 'door'"

/** The stored records of the register. */
export const recordsOf = async (databaseUrl: string): Promise<ReadonlyArray<unknown>> => {
  const query = tables.map((table) =>
    `select '${table}' as van, to_jsonb(row) ${withoutMoments}${
      table === "koppelgebeurtenis" ? " - 'id'" : ""
    } as row from ${table} as row`
  ).join(" union all ")
  return (await asOtherProgram<{ readonly van: string; readonly row: unknown }>(databaseUrl, `${query} order by 1, 2`))
    .map(({ row: row, van }) => [van, row])
}

/** The findings with their history, in an order independent of when they were found. */
export const findingsOf = async (databaseUrl: string): Promise<ReadonlyArray<unknown>> =>
  asOtherProgram(
    databaseUrl,
    `select regel, records, kenmerken, voorstel, vingerafdruk, toestand, besluit_wijze, versie
    from bevinding order by vingerafdruk`
  )

/** The handelingen on the records, each once, in an order independent of time. */
const trailOf = async (databaseUrl: string): Promise<ReadonlyArray<unknown>> =>
  asOtherProgram(
    databaseUrl,
    "select record_soort, record_id, soort, velden, activiteit from handeling order by 1, 2, 3, 4, 5"
  )

/**
 * From the first run that ended: a restart after a run that had ended unnoticed is another run, which finds nothing
 * new.
 */
export const stateOf = async (databaseUrl: string): Promise<State> => {
  const [run] = await asOtherProgram<
    { readonly cijfers: { readonly regels: unknown; readonly gelezen: number; readonly mislukteDelen: number } }
  >(
    databaseUrl,
    "select cijfers from reconciliatie where toestand <> 'loopt' order by begonnen, id limit 1"
  )
  return {
    records: await recordsOf(databaseUrl),
    findings: await findingsOf(databaseUrl),
    trail: await trailOf(databaseUrl),
    figures: run === undefined
      ? undefined
      : { regels: run.cijfers.regels, gelezen: run.cijfers.gelezen, mislukteDelen: run.cijfers.mislukteDelen }
  }
}
