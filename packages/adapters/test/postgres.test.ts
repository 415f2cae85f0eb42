import { geenContactgegevens, Klantcontactgegevens, Medewerker, registreerBetrokkene } from "@betrokkene/domain"
import { registerContract } from "@betrokkene/domain/testing"
import { Layer, Schema } from "effect"
import { testRegister } from "./fixtures/test-register.ts"

/** What somebody registered before: the contract must hold in a register that is in use. */
const earlier = registreerBetrokkene({
  klantcontact: { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" }) },
  rol: "klant",
  initiator: true,
  contactgegevens: geenContactgegevens,
  door: Schema.decodeSync(Medewerker)("balie-3")
})

registerContract("postgres", Layer.effectDiscard(earlier).pipe(Layer.provideMerge(testRegister)))
