import { registerContract } from "@betrokkene/domain/testing"
import { testRegister } from "./postgres/test-register.ts"

registerContract("postgres", testRegister)
