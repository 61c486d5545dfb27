/** What the shell writes on its log, in order. `stubbed`: the shell knows no such call and answered ok. */
export type LogEntry =
  | { kind: 'call'; name: string; options: Record<string, unknown> | null; stubbed?: true }
  | { kind: 'setData'; route: string; bytes: number }
  | { kind: 'share'; to: 'friend' | 'moments'; from: 'button' | 'menu'; card: Record<string, unknown> | null }
  | { kind: 'error' | 'warning'; message: string }

type Navigation = {
  navigateTo(url: string): void
  redirectTo(url: string): void
  reLaunch(url: string): void
  switchTab(url: string): void
  /** By the arrow of the host's bar. */
  navigateBack(delta?: number): void
  /** By the back key or a swipe. */
  goBack(delta?: number): void
}

declare global {
  var __wxlog: LogEntry[]
  /** Set in `page.addInitScript`: answers to `wx` calls by name, and `system` over the phone's own description. */
  var __wxMock: Record<string, unknown>
  var __shell: {
    navigation: Navigation
    pageStack: { route: string; query: Record<string, string> }[]
    /** The app as the built output registered it. */
    app(): { onError(problem: string): void }
    shareToFriend(): Promise<Record<string, unknown> | null>
    shareToMoments(): Record<string, unknown> | null
  }
}
