import { placesApart } from '@/services/language'

/** English names of places by administrative code, as far as they have been fetched. */
export const englishPlaces = (): Readonly<Record<string, string>> => placesApart
