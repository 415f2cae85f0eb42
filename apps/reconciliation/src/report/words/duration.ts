const dutch = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 })

/** A duration in its two largest units: `0,4 s`, `59 s`, `12 min 5 s`, `2 u 3 min`. */
export const duration = (milliseconden: number): string => {
  if (milliseconden < 9_950) return `${dutch.format(milliseconden / 1000)} s`
  const seconds = Math.round(milliseconden / 1000)
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return `${seconds} s`
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  return `${Math.floor(minutes / 60)} u ${minutes % 60} min`
}
