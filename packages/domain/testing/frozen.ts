/** The value, frozen so that changing it in place fails. */
export const frozen = <A>(waarde: A): A => {
  if (typeof waarde === "object" && waarde !== null && !Object.isFrozen(waarde)) {
    Object.freeze(waarde)
    Object.values(waarde).forEach(frozen)
  }
  return waarde
}
