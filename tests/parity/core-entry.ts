/** What phone and server both compute with: the entry of both bundles. */
export { categories } from '@shared/categories'
export { openPriceBook } from '@shared/price-book/price-book'
export { samplePriceBook } from '@shared/price-book/sample'
