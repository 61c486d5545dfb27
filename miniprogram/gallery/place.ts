/** `#/gallery/<component>/<state>`: everything, one component, or one state alone. */
export interface Place {
  readonly component?: string
  readonly state?: string
}

export function readPlace(hash: string): Place {
  const [, , component, state] = hash.split('/')
  return { component, state }
}

export const addressOf = ({ component, state }: Place): string =>
  ['#/gallery', component, state].filter((part) => part !== undefined).join('/')
