// Made from the OpenAPI document by `npm run client`. Do not edit.

/** Where a POST takes an Idempotency-Key. */
export const creatingPaths = [
  "/betrokkenen",
  "/betrokkenen/{id}/digitale-adressen",
  "/klantcontacten",
  "/klantcontacten/{id}/betrokkenen",
  "/partijen",
  "/partijen/{id}/digitale-adressen",
  "/registraties"
] as const
