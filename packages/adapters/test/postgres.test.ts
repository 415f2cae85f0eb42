import { betrokkenenContract, klantcontactenContract, lijstenContract, partijenContract, transactieContract } from "@betrokkene/domain/testing"
import { testRegister } from "./postgres/test-register.ts"

klantcontactenContract("postgres", testRegister)
partijenContract("postgres", testRegister)
betrokkenenContract("postgres", testRegister)
lijstenContract("postgres", testRegister)
transactieContract("postgres", testRegister)
