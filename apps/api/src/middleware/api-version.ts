/** The full version of the native API, which is told outside every face too; its first number stands in the path. */
export const apiVersion = "1.0.0"
