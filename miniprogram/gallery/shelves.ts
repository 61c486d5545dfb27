import { buttons } from './buttons'
import { choices } from './choices'
import { fields } from './fields'
import { figures } from './figures'
import { frames } from './frames'
import { notes } from './notes'
import { pictures } from './pictures'
import type { Shelf } from './shelf'
import { things } from './things'
import { times } from './times'

/** Every component, by the name of its file in src/components. */
export const shelves: Readonly<Record<string, Shelf>> = {
  ...buttons,
  ...choices,
  ...fields,
  ...figures,
  ...times,
  ...things,
  ...notes,
  ...pictures,
  ...frames,
}
