import { asOtherProgram } from "@betrokkene/dataset"
import type { Ledger } from "../ledger/ledger.ts"

/** Records that a client was shown and that the read log does not name with the request. */
export const unaccountedFor = async (databaseUrl: string, { shown }: Ledger): Promise<ReadonlyArray<string>> => {
  const entries = await asOtherProgram<
    { readonly activiteit: string; readonly verzoek: string; readonly records: string }
  >(
    databaseUrl,
    "select activiteit, verzoek, array_to_json(klantcontacten || betrokkenen || partijen)::text as records from raadpleging"
  )
  const kept = new Map(
    [...Map.groupBy(entries, ({ verzoek: request }) => request)].map(([request, all]) =>
      [request, new Set(all.flatMap(({ records }) => JSON.parse(records) as ReadonlyArray<string>))] as const
    )
  )
  return [...shown].flatMap(([request, records]) =>
    records.filter((id) => kept.get(request)?.has(id) !== true).map(() =>
      kept.has(request) ? "a record shown, by a request with another entry" : "an answer without an entry"
    )
  )
}
