/** The path under which this face stands. Clients of Open Klant have it built in. */
export const klantinteractiesPath = "/klantinteracties/api/v1"
