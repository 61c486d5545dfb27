/** What leads to a first price, and what a card from a chat or Moments opens: there WeChat fetches no sub-package. */
const atOnce = ['pages/home/index', 'pages/question/index', 'pages/quote/index', 'pages/shared-quote/index']

/** Fetched while one of the pages stands that people start from. */
const apart = [
  'pages/my-quotes',
  'pages/poster',
  'pages/materials',
  'pages/booking',
  'pages/pickup',
  'pages/my-pickups',
  'pages/privacy',
]
const fetchApart = { network: 'all' as const, packages: apart }

const isWeb = process.env.TARO_ENV === 'h5'
const isWechat = process.env.TARO_ENV === 'weapp'

/** No page: its script is fetched where somebody reads English. */
const english = { root: 'english', pages: [] }

const packages = {
  subPackages: [...apart.map((root) => ({ root, pages: ['index'] })), english],
  preloadRule: {
    'pages/home/index': fetchApart,
    'pages/quote/index': fetchApart,
    'pages/shared-quote/index': fetchApart,
  },
}

const onlyWechat = {
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  __usePrivacyCheck__: true,
  /** Without its name here WeChat refuses the call. */
  requiredPrivateInfos: ['chooseAddress' as const],
}

/** Leaving a page within Taro's transition shows a blank page on H5. */
const onlyH5 = { animation: false }

export default defineAppConfig({
  pages: isWeb ? [...atOnce, ...apart.map((root) => `${root}/index`)] : atOnce,
  window: {
    navigationBarTitleText: '有数',
    navigationBarBackgroundColor: isWechat ? '@barColor' : '#F3F4F0',
    navigationBarTextStyle: isWechat ? '@barText' : 'black',
    backgroundColor: isWechat ? '@ground' : '#F3F4F0',
    backgroundTextStyle: 'light',
  },
  ...(isWeb ? onlyH5 : packages),
  ...(isWechat ? onlyWechat : {}),
})
