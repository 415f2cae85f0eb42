/** How much two colours, as a browser computes them, differ: from 1 to 21 (WCAG 2.1, contrast ratio). */
export const contrast = (een: string, ander: string): number => {
  const [laag = 0, hoog = 0] = [lichtheid(een), lichtheid(ander)].sort((a, b) => a - b)
  return (hoog + 0.05) / (laag + 0.05)
}

const lichtheid = (kleur: string): number => {
  const [, ...delen] = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(kleur) ?? []
  if (delen.length !== 3) throw new Error(`Not a colour without transparency: ${kleur}`)
  const [rood = 0, groen = 0, blauw = 0] = delen.map((deel) => {
    const waarde = Number(deel) / 255
    return waarde <= 0.04045 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw
}
