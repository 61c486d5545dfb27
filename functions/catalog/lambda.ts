import { composed } from '../compose'
import { openapiText } from '../http/openapi'
import { routes } from './routes'

const openapi = await openapiText()

export const handler = await composed((ports) => routes(ports, openapi))
