import { readCatalog as readCatalogCall } from '../../shared/contract/read-catalog'
import { readHealth as readHealthCall } from '../../shared/contract/read-health'
import { readPriceBook as readPriceBookCall } from '../../shared/contract/read-price-book'
import { serveOpenapi } from '../http/openapi'
import { type Route, route } from '../http/route'
import type { CatalogPorts } from './ports'
import { readCatalog } from './read-catalog'
import { readHealth } from './read-health'
import { readPriceBook } from './read-price-book'

/** What can be valued and with which prices, whether the service is up, and `openapi`, the API document as JSON text. */
export const routes = (ports: CatalogPorts, openapi: string): readonly Route[] => [
  route(readHealthCall, readHealth),
  route(readCatalogCall, readCatalog(ports)),
  route(readPriceBookCall, readPriceBook(ports)),
  serveOpenapi(openapi),
]
