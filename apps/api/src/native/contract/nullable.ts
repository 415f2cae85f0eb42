/** The value, or null: an optional property at the top of a resource is always there in an answer. */
export const nullable = <A>(value: A | undefined): A | null => value ?? null
