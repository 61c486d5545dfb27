import { Component, type ComponentType, type PropsWithChildren } from 'react'
import { failureCode } from '@/services/failure-code'
import { FailedPage } from './failed-page'

/** A page that throws while it is drawn shows a calm one instead: Taro itself would leave it white. */
export const guardPage = (Content: ComponentType) =>
  function GuardedPage() {
    return (
      <PageBoundary>
        <Content />
      </PageBoundary>
    )
  }

interface PageBoundaryState {
  code?: string
}

class PageBoundary extends Component<PropsWithChildren, PageBoundaryState> {
  override state: PageBoundaryState = {}

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { code: failureCode(error, Date.now()) }
  }

  override componentDidCatch(error: unknown): void {
    console.error(`[${this.state.code}]`, error)
  }

  override render() {
    const { code } = this.state
    if (code === undefined) return this.props.children
    return <FailedPage code={code} onRetry={() => this.setState({ code: undefined })} />
  }
}
