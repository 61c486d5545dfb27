import { renderToStaticMarkup } from 'react-dom/server'
import HomePage from '@/pages/home'

export const markup = renderToStaticMarkup(<HomePage />)
