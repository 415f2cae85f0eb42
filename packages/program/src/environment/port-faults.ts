/**
 * Refuses a port that an earlier setting names too: what listens first would keep the other from listening. Port 0 is
 * each time another one.
 */
export const portFaults = (ports: Readonly<Record<string, number | undefined>>): ReadonlyArray<string> => {
  const given = Object.entries(ports).filter(([, port]) => port !== undefined && port !== 0)
  return given.flatMap(([name, port], place) => {
    const earlier = given.slice(0, place).find(([, other]) => other === port)
    return earlier === undefined ? [] : [`${name}: dit is ook de poort van ${earlier[0]}; geef een andere.`]
  })
}
