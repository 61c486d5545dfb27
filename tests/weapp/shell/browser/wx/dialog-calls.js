import { asyncCall } from './async-call.js'

const defaultToastMilliseconds = 1500

export function dialogCalls() {
  const toast = document.getElementById('host-toast')
  let timer
  const hide = () => {
    clearTimeout(timer)
    toast.hidden = true
  }
  const show = ({ title }) => {
    hide()
    toast.textContent = title
    toast.hidden = false
  }
  const showBriefly = (options) => {
    show(options)
    timer = setTimeout(hide, options.duration ?? defaultToastMilliseconds)
  }
  return {
    showToast: asyncCall('showToast', showBriefly),
    hideToast: asyncCall('hideToast', hide),
    showLoading: asyncCall('showLoading', show),
    hideLoading: asyncCall('hideLoading', hide),
    showModal: asyncCall('showModal', askToConfirm),
    showActionSheet: asyncCall('showActionSheet', chooseFromSheet),
    setClipboardData: asyncCall('setClipboardData', ({ data }) => {
      clipboard = data
      showBriefly({ title: '内容已复制' })
    }),
    getClipboardData: asyncCall('getClipboardData', () => ({ data: clipboard })),
  }
}

let clipboard = ''

async function askToConfirm({
  title = '',
  content = '',
  showCancel = true,
  cancelText = '取消',
  confirmText = '确定',
}) {
  const choices = showCancel ? [cancelText, confirmText] : [confirmText]
  const chosen = await openDialog(`${title}\n${content}`, choices)
  const confirm = chosen === choices.length - 1
  return { confirm, cancel: !confirm }
}

async function chooseFromSheet({ alertText = '', itemList }) {
  const chosen = await openDialog(alertText, [...itemList, '取消'])
  if (chosen === itemList.length) throw new Error('cancel')
  return { tapIndex: chosen }
}

/** Shows a text and buttons; resolves with the index of the button that was pressed. */
function openDialog(text, choices) {
  return new Promise((resolve) => {
    const dialog = document.getElementById('host-dialog')
    const box = document.createElement('div')
    const buttons = choices.map((choice, index) => {
      const button = document.createElement('button')
      button.textContent = choice
      button.addEventListener('click', () => {
        dialog.hidden = true
        resolve(index)
      })
      return button
    })
    box.append(text, ...buttons)
    dialog.replaceChildren(box)
    dialog.hidden = false
  })
}
