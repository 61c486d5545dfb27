import { guardPage } from '@/components/guard-page'
import { SharedQuote } from './shared-quote'

export default guardPage(SharedQuote)
