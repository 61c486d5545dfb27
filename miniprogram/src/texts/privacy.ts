/** What is kept, why and how long; the server keeps to these times. */
const neverAsked = {
  title: '从来不要的',
  facts: [
    {
      icon: 'eye',
      title: '看价格、签名、分享，都不认人',
      text: '不登录，不要手机号，不开定位，不看通讯录和相册。身份证和银行卡，约上门也不要。',
    },
  ],
} as const

const onThisPhone = {
  title: '存在这台手机里',
  facts: [
    {
      icon: 'receipt',
      title: '答案和估价',
      text: '断网也能看，也能接着答。存到你删掉为止，估价最多留 50 份。',
    },
    {
      icon: 'edit',
      title: '约上门填了一半的称呼、手机号和地址',
      text: '回来不用重填。送到就删，没送的一天后作废。',
    },
    {
      icon: 'truck',
      title: '约好的单和它的凭证',
      text: '没有登录，凭证就是钥匙。存到你清掉为止。用过微信登录，还有一张登录凭证，到期作废。',
    },
    {
      icon: 'save',
      title: '价格簿、验签名的钥匙、字的大小',
      text: '断网也能算、能验。这些和你是谁没有关系。',
    },
  ],
} as const

const atOurServer = (days: string) =>
  ({
    title: '存在我们的服务器上',
    facts: [
      {
        icon: 'receipt',
        title: '签过名的估价',
        text: `只有答案和价格，没有姓名和电话。${days}里有效，到期后记录再留三年，因为电子商务法要求交易记录留满三年。`,
      },
      {
        icon: 'lock',
        title: '称呼、手机号和地址',
        text: '约上门才有，为了找到你。加密存着，上门后 90 天删，取消后 30 天删。你也可以在那一单里马上删。',
      },
      {
        icon: 'clock',
        title: '这一单每一步的时间和价格',
        text: '出了争议有据可查，不带姓名。从约好那天起留四年：法律要求的三年，加上改约的时间。',
      },
      {
        icon: 'shield',
        title: '访问的次数',
        text: '防止有人刷。网络地址先变成认不回来的编号再数，编号每天换，一天后就对不上了。',
      },
      {
        icon: 'phone',
        title: '你在微信里的编号',
        text: '只有你点了微信登录，或者要微信通知，才有。用来让别的手机找到这一单，或者发那一条通知。',
      },
      {
        icon: 'info',
        title: '运行日志',
        text: '出了错好查。不写姓名、电话和地址，30 天后删。',
      },
    ],
  }) as const

const whoGetsIt = {
  title: '谁会拿到',
  facts: [
    {
      icon: 'truck',
      title: '来取的那个网点',
      text: '称呼、手机号和地址，只用于这一次。寄的话，快递员也要看到。约的时候单独问你，勾上才给。',
    },
    { icon: 'close', title: '别人都没有', text: '不卖，不拿去做广告。' },
  ],
} as const

export const privacyTexts = {
  title: '存了什么，存多久',
  lead: '看价格不用登录，不要手机号。要了什么，都写在这里。',
  parts: (days: string) => [neverAsked, onThisPhone, atOurServer(days), whoGetsIt],
  erase: {
    section: '不想留了',
    text: '这台手机上的，下面一次清掉。服务器上的姓名、电话和地址，到那一单里删。',
    action: '清掉这台手机的全部记录',
    openPickups: '看我约的单',
    title: '清掉全部记录',
    what: '没答完的题、估价、约好的单、凭证和设置，全部清掉，找不回来。',
    orders: '约好的单也会从这里不见，凭证跟着没了。单子还在，照样会来取，只是这台手机再也打不开它。',
    linked: '连过微信的，登录还能找回。',
    confirm: '全部清掉',
    keep: '先留着',
    done: '清掉了',
    failed: '没有清完，这台手机不让删。到手机设置里清除数据。',
  },
} as const

/** How long signed quotes hold: "3 到 7 天". */
export const tellDays = (least: number, most: number): string =>
  least === most ? `${most} 天` : `${least} 到 ${most} 天`
