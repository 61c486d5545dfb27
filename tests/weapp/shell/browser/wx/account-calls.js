import { asyncCall } from './async-call.js'
import { refuseInSinglePage } from './single-page.js'

export function accountCalls(launch) {
  return {
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
    }),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    login: asyncCall('login', () => {
      refuseInSinglePage(launch)
      return { code: 'test-login-code' }
    }),
    requestSubscribeMessage: asyncCall('requestSubscribeMessage', ({ tmplIds = [] }) =>
      Object.fromEntries(tmplIds.map((template) => [template, 'accept'])),
    ),
  }
}
