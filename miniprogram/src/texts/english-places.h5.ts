import { language } from '@/services/language'

type EnglishPlaces = Readonly<Record<string, string>>

/** A page that names places waits for them here; who speaks Chinese never asks for them. */
const places: EnglishPlaces = language === 'en' ? (await import('@shared/places/english-names.json')).default : {}

export const englishPlaces = (): EnglishPlaces => places
