import type { Way } from '@shared/contract/list-areas'

/** The collector's own people, or a courier. What is brought to a store has no pickup. */
export const whoComes = (way: Way): 'door' | 'courier' => (way === 'courier' ? 'courier' : 'door')
