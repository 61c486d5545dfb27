import { context } from 'esbuild'
import { galleryBuild } from './gallery/gallery-build'

const host = '127.0.0.1'
const wantedPort = Number(process.env.PORT ?? 8788)

/** Nothing is written: the pages live in memory, under the folder they would have. */
const folder = 'dist/gallery'
const reload = "new EventSource('/esbuild').addEventListener('change', () => location.reload())"

const gallery = await context({ ...galleryBuild(folder), write: false, banner: { js: reload } })
await gallery.watch()
const { port } = await gallery.serve({ host, port: wantedPort, servedir: folder })
console.log(`http://${host}:${port}/#/gallery`)
