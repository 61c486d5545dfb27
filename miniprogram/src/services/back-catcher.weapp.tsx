import { PageContainer } from '@tarojs/components'
import { isSinglePage } from './single-page'

interface BackCatcherProps {
  /** Closes the sheet that is open over the page. */
  onBack?: () => void
}

/**
 * While WeChat's container shows, the back key and the swipe close it and leave the page. It is empty and unseen beside the
 * sheet, and one for the whole page: a second would be refused. There is no way back out of a single page.
 */
export function BackCatcher({ onBack }: BackCatcherProps) {
  if (isSinglePage()) return null
  return (
    <PageContainer
      show={onBack !== undefined}
      overlay={false}
      duration={0}
      customStyle="width:1px;height:1px;background:transparent;pointer-events:none"
      onBeforeLeave={onBack}
    />
  )
}
