/**
 * The function, which does its work once for each object that it is asked about, as long as that object is there. What is given must
 * never change, and what is found must not depend on anything else.
 */
export const memoize = <Sleutel extends object, Waarde>(
  bereken: (sleutel: Sleutel) => Waarde
): (sleutel: Sleutel) => Waarde => {
  const bekend = new WeakMap<Sleutel, { readonly waarde: Waarde }>()
  return (sleutel) => {
    const gevonden = bekend.get(sleutel)
    if (gevonden !== undefined) return gevonden.waarde
    const waarde = bereken(sleutel)
    bekend.set(sleutel, { waarde })
    return waarde
  }
}
