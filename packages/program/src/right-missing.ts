/** The SQLSTATE of a role without the right to do something. */
const noRight = "42501"

/** Whether a failure or a defect of the register says that the role in the address of the database may not do this. */
export const isRightMissing = (failure: unknown): boolean => {
  if (typeof failure !== "object" || failure === null) return false
  if ("reden" in failure) return failure.reden === noRight
  return failure instanceof Error && failure.name === "Databasefout" &&
    failure.message.startsWith(`SQLSTATE ${noRight} `)
}
