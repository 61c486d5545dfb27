const onlyWeapp = {
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
    'pages/poster/index',
    'pages/shared-quote/index',
    'pages/booking/index',
    'pages/pickup/index',
    'pages/my-quotes/index',
    'pages/my-pickups/index',
    'pages/privacy/index',
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
