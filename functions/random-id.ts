import { customAlphabet } from 'nanoid'

/** 80 random bits in 16 characters of Crockford's base 32: short enough for a QR code, free of look-alikes. */
export const randomId: () => string = customAlphabet('0123456789abcdefghjkmnpqrstvwxyz', 16)
