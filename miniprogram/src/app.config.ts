/** Fetched when the front page stands: WeChat's main package has room for what a first price needs. */
const apart = [
  'pages/shared-quote',
  'pages/poster',
  'pages/booking',
  'pages/pickup',
  'pages/my-pickups',
  'pages/privacy',
]

const onlyWeapp = {
  subPackages: apart.map((root) => ({ root, pages: ['index'] })),
  preloadRule: { 'pages/home/index': { network: 'all' as const, packages: apart } },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
}

/** Leaving a page within Taro's transition shows a blank page on H5. */
const onlyH5 = { animation: false }

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/question/index',
    'pages/quote/index',
    'pages/my-quotes/index',
    ...(process.env.TARO_ENV === 'h5' ? apart.map((root) => `${root}/index`) : []),
  ],
  window: {
    navigationBarTitleText: '有数',
    navigationBarBackgroundColor: process.env.TARO_ENV === 'h5' ? '#F3F4F0' : '@barColor',
    navigationBarTextStyle: process.env.TARO_ENV === 'h5' ? 'black' : '@barText',
    backgroundColor: process.env.TARO_ENV === 'h5' ? '#F3F4F0' : '@ground',
    backgroundTextStyle: 'light',
  },
  ...(process.env.TARO_ENV === 'h5' ? onlyH5 : onlyWeapp),
})
