import { inLanguage } from './in-language'

export const myPickupsTexts = inLanguage(
  {
    title: '上门',
    count: (devices: string, more: number) => (more > 0 ? `${devices}，等 ${more + 1} 样` : devices),
    status: { ahead: '约好了', cancelled: '取消了', over: '时间过了' },
    pending: {
      title: '有一单还没送到',
      text: '你填的都在。再送一次，不会约成两单。',
      action: '去送',
    },
    note: '这里只有这台手机上的。凭证也存在这台手机里。',
    findAgain: {
      action: '找回我约的',
      text: '用微信登录，找回在别的手机上连过微信的单。',
      found: (count: number) => `找回 ${count} 单。`,
      unkept: (count: number) => `找到 ${count} 单，手机存不下，关掉就没了。先清出一点空间，再找一次。`,
      none: '没有找到。在约上门的手机上打开那一单，点“用微信登录后别的手机也能看”，再来找。',
      unreachable: '没有连上，再点一次。',
    },
    empty: {
      title: '还没有约过上门',
      text: '先估一样东西，价格合适再约。',
      action: '估一样东西',
    },
  },
  {
    title: 'Pickups',
    count: (devices: string, more: number) => (more > 0 ? `${devices} and ${more} more` : devices),
    status: { ahead: 'Booked', cancelled: 'Cancelled', over: 'Time is over' },
    pending: {
      title: 'One booking is not sent yet',
      text: 'All you typed is kept. Sending again never books twice.',
      action: 'Send it',
    },
    note: 'Only the orders of this phone. Their secrets are kept here too.',
    findAgain: {
      action: 'Find my bookings',
      text: 'Log in with WeChat to find orders that other phones linked to it.',
      found: (count: number) => (count === 1 ? 'Found 1 order.' : `Found ${count} orders.`),
      unkept: (count: number) =>
        `Found ${count}, but this phone is full: close the app and they are gone. Free some space, then look again.`,
      none: 'Nothing found. Open the order on the phone that booked it, tap “Log in to see it on other phones”, then look again.',
      unreachable: 'No connection. Tap again.',
    },
    empty: {
      title: 'No pickup yet',
      text: 'Value something first. Book if you like the price.',
      action: 'Value something',
    },
  },
)
