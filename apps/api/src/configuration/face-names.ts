/** The faces that this program has, by the names that the settings use. */
export const faceNames = ["native", "klantinteracties"] as const

export type FaceName = typeof faceNames[number]
