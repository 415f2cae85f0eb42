/** Rows under their headings, in columns: the first to the left, numbers to the right. */
export const tabel = (
  koppen: ReadonlyArray<string>,
  rijen: ReadonlyArray<ReadonlyArray<string>>
): ReadonlyArray<string> => {
  const breedten = koppen.map((kop, kolom) => Math.max(kop.length, ...rijen.map((rij) => rij[kolom]?.length ?? 0)))
  return [koppen, ...rijen].map((rij) =>
    breedten.map((breedte, kolom) =>
      kolom === 0 ? (rij[kolom] ?? "").padEnd(breedte) : (rij[kolom] ?? "").padStart(breedte)
    ).join("  ").trimEnd()
  )
}
