// Progressive only: every page reads, prints and searches without this file.
// It remembers text size and senior mode (this device only, nothing is sent) and adds print and share buttons' work.
;(() => {
  const root = document.documentElement
  const store = {
    read: (key) => {
      try {
        return localStorage.getItem(key)
      } catch {
        return null
      }
    },
    write: (key, value) => {
      try {
        localStorage.setItem(key, value)
      } catch {
        // Private browsing: the choice holds for this page.
      }
    },
  }

  const textSize = store.read('text-size')
  const senior = store.read('mode') === 'senior'
  root.dataset.script = 'on'
  if (textSize) root.dataset.textSize = textSize
  if (senior) root.dataset.mode = 'senior'

  const rememberTextSize = () => {
    for (const radio of document.querySelectorAll('input[name="text-size"]')) {
      radio.checked = radio.value === (textSize ?? 'standard')
      radio.addEventListener('change', () => {
        root.dataset.textSize = radio.value
        store.write('text-size', radio.value)
      })
    }
  }

  const rememberSeniorMode = () => {
    const toggle = document.getElementById('senior-mode')
    if (!toggle) return
    toggle.checked = senior
    toggle.addEventListener('change', () => {
      if (toggle.checked) root.dataset.mode = 'senior'
      else delete root.dataset.mode
      store.write('mode', toggle.checked ? 'senior' : 'standard')
    })
  }

  const actions = {
    print: () => window.print(),
    share: ({ shareTitle, shareUrl }) => navigator.share({ title: shareTitle, url: shareUrl }).catch(() => {}),
    copy: async ({ shareUrl }, button) => {
      const copied = await navigator.clipboard.writeText(shareUrl).then(
        () => true,
        () => false,
      )
      const words = copied ? '链接已复制。' : '没能复制，请手动选中上面的地址。'
      button.closest('[data-share]')?.querySelector('[role="status"]')?.replaceChildren(words)
    },
  }
  const available = { print: true, share: 'share' in navigator, copy: Boolean(navigator.clipboard) }

  const wireActions = () => {
    for (const button of document.querySelectorAll('button[data-action]')) {
      const name = button.dataset.action
      if (!available[name]) continue
      button.hidden = false
      button.addEventListener('click', () => actions[name](button.dataset, button))
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    rememberTextSize()
    rememberSeniorMode()
    wireActions()
  })
})()
