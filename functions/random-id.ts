import { customAlphabet } from 'nanoid'

/** Crockford's base 32: free of look-alikes. */
export const idAlphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 80 random bits in 16 characters: short enough for a QR code. */
export const randomId: () => string = customAlphabet(idAlphabet, 16)
