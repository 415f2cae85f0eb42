import type { FaceName } from "./configuration/face-names.ts"
import type { Face } from "./http/face.ts"
import { klantinteractiesFace } from "./klantinteracties/klantinteracties-face.ts"
import { nativeFace } from "./native/native-face.ts"

/** Every face of this program, by its name. */
export const faces: { readonly [name in FaceName]: Face } = {
  native: nativeFace,
  klantinteracties: klantinteractiesFace
}
