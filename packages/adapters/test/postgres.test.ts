import { registerContract } from "@betrokkene/domain/testing"
import { testRegister } from "./fixtures/test-register.ts"

registerContract("postgres", testRegister)
