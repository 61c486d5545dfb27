import { nanoid } from 'nanoid/non-secure'

/** An id made on the phone: for local records, and for the key that keeps a retried call from taking effect twice. */
export const newId = (): string => nanoid()
