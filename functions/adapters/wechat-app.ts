/** The mini-program as WeChat knows it. */
export interface WechatApp {
  /** Origin of WeChat's API, without a final slash. */
  readonly api: string
  readonly appid: string
  /** Asked for when it is needed; neither logged nor stored. */
  readonly secret: () => Promise<string>
}
