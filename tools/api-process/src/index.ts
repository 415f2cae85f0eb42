export { type Api, startApi, type Storage } from "./start-api.ts"
