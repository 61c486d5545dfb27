import '@tarojs/components/global.css'
import { createRoot } from 'react-dom/client'
import { declareLanguage } from '@/services/language'
import '@/app.css'
import { GalleryPage } from './gallery-page'
import './gallery.css'

declareLanguage()
const root = document.getElementById('app')
if (root) createRoot(root).render(<GalleryPage />)
