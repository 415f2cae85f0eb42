// Made from the OpenAPI document by `npm run client`. Do not edit.

/** Where a POST takes an Idempotency-Key. */
export const creatingPaths = [
  "/betrokkenen",
  "/klantcontacten",
  "/klantcontacten/{id}/betrokkenen",
  "/partijen",
  "/registraties"
] as const
