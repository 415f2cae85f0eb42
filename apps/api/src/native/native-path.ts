/** The path under which this face stands. */
export const nativePath = "/api/v1"
