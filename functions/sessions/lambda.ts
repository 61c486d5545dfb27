import { composed } from '../compose'
import { routes } from './routes'

export const handler = await composed(routes)
