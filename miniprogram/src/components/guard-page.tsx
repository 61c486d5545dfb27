import { Component, type ComponentType, type PropsWithChildren } from 'react'
import { failureCode } from '@/services/failure-code'
import { holdPages } from '@/services/hold-pages'
import { languageReady } from '@/services/language'
import { BareFailure } from './bare-failure'
import { FailedPage, type FailureProps } from './failed-page'

/**
 * A page that throws while it is drawn shows a calm one instead: Taro itself would leave it white. None is drawn before the
 * app speaks its language.
 */
export function guardPage(Content: ComponentType) {
  if (languageReady) holdPages(languageReady)
  return function GuardedPage() {
    return (
      <PageBoundary shows={BareFailure}>
        <PageBoundary shows={FailedPage}>
          <Content />
        </PageBoundary>
      </PageBoundary>
    )
  }
}

interface PageBoundaryProps extends PropsWithChildren {
  /** In place of what threw. */
  shows: ComponentType<FailureProps>
}

interface PageBoundaryState {
  code?: string
}

class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = {}

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { code: failureCode(error, Date.now()) }
  }

  override componentDidCatch(error: unknown): void {
    console.error(`[${this.state.code}]`, error)
  }

  override render() {
    const { code } = this.state
    const { shows: Failure, children } = this.props
    if (code === undefined) return children
    return <Failure code={code} onRetry={() => this.setState({ code: undefined })} />
  }
}
