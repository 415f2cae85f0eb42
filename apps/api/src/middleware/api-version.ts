/** The full version of the API; its first number stands in the path. */
export const apiVersion = "1.0.0"
