/** The contract shows a huisletter and the huisnummertoevoeging behind it as one. */
export const shownToevoeging = (
  { huisletter = "", huisnummertoevoeging = "" }: {
    readonly huisletter?: string
    readonly huisnummertoevoeging?: string
  }
): string => huisletter + huisnummertoevoeging
