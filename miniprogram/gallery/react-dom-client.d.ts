/** As much as the gallery uses; the app itself is mounted by Taro, and so @types/react-dom is not installed. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react'

  export function createRoot(container: Element): { render(children: ReactNode): void }
}
