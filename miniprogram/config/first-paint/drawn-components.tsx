import type { HTMLAttributes } from 'react'

export { Text } from '../web-components/text'
export { View, View as Button } from '../web-components/view'

/** Its room: what it shows comes with the page, in the colours of the theme. */
export const Image = ({ className }: HTMLAttributes<HTMLElement>) => <div className={className} />
