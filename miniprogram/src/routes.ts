const pages = {
  home: 'pages/home/index',
  question: 'pages/question/index',
  quote: 'pages/quote/index',
  poster: 'pages/poster/index',
  materials: 'pages/materials/index',
  sharedQuote: 'pages/shared-quote/index',
  booking: 'pages/booking/index',
  pickup: 'pages/pickup/index',
  myQuotes: 'pages/my-quotes/index',
  myPickups: 'pages/my-pickups/index',
  privacy: 'pages/privacy/index',
} as const

/** An address inside the app, only made by `routes`. */
export type Route = `/${(typeof pages)[keyof typeof pages]}${'' | `?${string}`}`

function address<P extends (typeof pages)[keyof typeof pages]>(page: P, params: Record<string, string | undefined>) {
  const query = Object.entries(params)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')
  return (query ? `/${page}?${query}` : `/${page}`) as Route
}

/** Ids of quotes are local unless said otherwise; `card` is the whole signed quote, packed. */
export const routes = {
  home: () => address(pages.home, {}),
  question: (params: { category: string; quote?: string; question?: string }) => address(pages.question, params),
  quote: (params: { id: string }) => address(pages.quote, params),
  poster: (params: { id: string }) => address(pages.poster, params),
  materials: (params: { id: string }) => address(pages.materials, params),
  sharedQuote: (params: { id?: string; card?: string }) => address(pages.sharedQuote, params),
  /** A point between ids needs no encoding: on H5 an encoded comma comes back as it is. */
  booking: (params: { quotes: readonly string[] }) => address(pages.booking, { quotes: params.quotes.join('.') }),
  pickup: (params: { id: string }) => address(pages.pickup, params),
  /** With a code from another phone. */
  takeOver: (params: { handover: string }) => address(pages.pickup, params),
  myQuotes: () => address(pages.myQuotes, {}),
  myPickups: () => address(pages.myPickups, {}),
  privacy: () => address(pages.privacy, {}),
}

/** Whether a path of the host, with or without its first slash, is the front page. */
export const isFrontPage = (path: string | undefined): boolean => path?.replace(/^\//, '') === pages.home
