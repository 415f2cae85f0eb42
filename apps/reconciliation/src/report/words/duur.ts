const nederlands = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 })

/** How long, in the two largest units: `0,4 s`, `59 s`, `12 min 5 s`, `2 u 3 min`. */
export const duur = (milliseconden: number): string => {
  if (milliseconden < 9_950) return `${nederlands.format(milliseconden / 1000)} s`
  const seconden = Math.round(milliseconden / 1000)
  const minuten = Math.floor(seconden / 60)
  if (minuten === 0) return `${seconden} s`
  if (minuten < 60) return `${minuten} min ${seconden % 60} s`
  return `${Math.floor(minuten / 60)} u ${minuten % 60} min`
}
