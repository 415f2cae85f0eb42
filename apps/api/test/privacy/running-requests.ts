import type { GoodRequest } from "./good-requests.ts"

/** Runs the register: decides on what subscribers could not be told, and revokes a token. */
export const running: ReadonlyArray<GoodRequest> = [
  {
    operationId: "zoekOnbestelbareGebeurtenissen",
    query: "?pageSize=2",
    keep: ({ results: [again, dropped] }) =>
      again === undefined ? {} : { again: String(again.bezorgnummer), dropped: String(dropped.bezorgnummer) }
  },
  { operationId: "probeerGebeurtenisOpnieuw", id: "again" },
  { operationId: "laatGebeurtenisVallen", id: "dropped" },
  { operationId: "zoekTokens", query: "?count=true", keep: ({ results }) => ({ token: results[0].id }) },
  { operationId: "trekTokenIn", id: "token", json: () => ({ ookEigen: false }) },
  { operationId: "leesAudittrailVanToken", id: "token" }
]
