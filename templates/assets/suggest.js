// Progressive only: without this file the box searches all the same.
// Turns every search field into a combobox (ARIA 1.2) with suggestions from the open API.
;(() => {
  const ADDRESS = '/open-api/v1/suggest'
  const PAUSE_MS = 120
  const KEPT = 50
  const kept = new Map()

  /** Suggestions for what is typed; an empty list when there are none or the network fails. */
  async function ask(typed, signal) {
    const address = `${ADDRESS}?${new URLSearchParams({ q: typed })}`
    const known = kept.get(address)
    if (known) return known
    const answer = await fetch(address, { signal, headers: { accept: 'application/json' } })
    if (!answer.ok) return []
    const { suggestions = [] } = await answer.json()
    if (kept.size >= KEPT) kept.clear()
    kept.set(address, suggestions)
    return suggestions
  }

  const create = (name, attributes) => {
    const node = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
    return node
  }

  function enhance(input) {
    const field = input.closest('.search-field')
    const { form } = input
    const list = create('ul', {
      id: `${input.id}-suggestions`,
      class: 'search-field__list',
      role: 'listbox',
      'aria-label': '搜索建议',
    })
    const status = create('p', { class: 'visually-hidden', role: 'status' })
    list.hidden = true
    field.append(list, status)
    for (const [key, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    }))
      input.setAttribute(key, value)

    let active = -1
    let typed = input.value
    let timer = 0
    let pending = null

    function point(index) {
      const options = [...list.children]
      active = index
      for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index))
      if (index < 0) input.removeAttribute('aria-activedescendant')
      else {
        input.setAttribute('aria-activedescendant', options[index].id)
        options[index].scrollIntoView({ block: 'nearest' })
      }
      input.value = index < 0 ? typed : options[index].textContent
    }

    function close() {
      clearTimeout(timer)
      pending?.abort()
      list.hidden = true
      input.setAttribute('aria-expanded', 'false')
      input.removeAttribute('aria-activedescendant')
      status.textContent = ''
      active = -1
    }

    function show(suggestions) {
      list.replaceChildren(
        ...suggestions.map((text, index) => {
          const option = create('li', {
            id: `${list.id}-${index}`,
            class: 'search-field__option',
            role: 'option',
            'aria-selected': 'false',
          })
          option.textContent = text
          return option
        }),
      )
      if (suggestions.length === 0) return close()
      active = -1
      input.removeAttribute('aria-activedescendant')
      list.hidden = false
      input.setAttribute('aria-expanded', 'true')
      status.textContent = `有 ${suggestions.length} 条建议，按上下方向键选择。`
    }

    async function update() {
      pending?.abort()
      pending = new AbortController()
      const { signal } = pending
      const text = input.value.trim()
      typed = input.value
      if (text === '') return close()
      try {
        const suggestions = await ask(text, signal)
        if (!signal.aborted && document.activeElement === input) show(suggestions)
      } catch {
        // Aborted by the next letter, or no network: the box searches without suggestions.
      }
    }

    function later() {
      clearTimeout(timer)
      timer = setTimeout(update, PAUSE_MS)
    }

    function move(step) {
      if (list.hidden) return void update()
      const count = list.children.length
      // One place between the last and the first: what was typed.
      point(((active + 1 + step + count + 1) % (count + 1)) - 1)
    }

    const keys = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Escape: () => {
        input.value = typed
        close()
      },
    }

    input.addEventListener('keydown', (event) => {
      // While an input method composes, the keys are its own.
      if (event.isComposing || event.keyCode === 229) return
      if (event.key === 'Tab' || event.key === 'Enter') return close()
      const act = keys[event.key]
      if (!act || (event.key === 'Escape' && list.hidden)) return
      event.preventDefault()
      act()
    })
    input.addEventListener('input', (event) => {
      if (!event.isComposing) later()
    })
    // Letters typed just before must not send what an input method is still putting together.
    input.addEventListener('compositionstart', () => clearTimeout(timer))
    input.addEventListener('compositionend', later)
    input.addEventListener('blur', close)
    // The field keeps the focus while a suggestion is pressed.
    list.addEventListener('mousedown', (event) => event.preventDefault())
    list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]')
      if (!option) return
      input.value = option.textContent
      close()
      form.requestSubmit()
    })
  }

  document.addEventListener('DOMContentLoaded', () => {
    for (const input of document.querySelectorAll('.search-field__input')) enhance(input)
  })
})()
