// Progressive only: search works, is counted and shared without this file.
// Tells which result was opened (nothing about who), and keeps fields left empty out of the address.
;(() => {
  const DEFAULTS = { scope: 'all' }

  function tellClick(event) {
    const link = event.target.closest?.('a[data-hit]')
    const query = link?.closest('[data-search]')?.dataset.search
    if (!query || !navigator.sendBeacon) return
    const { hit, position } = link.dataset
    navigator.sendBeacon('/search/clicked', new URLSearchParams({ query, identifier: hit, position }))
  }

  function leaveOutDefaults({ formData }) {
    for (const [name, value] of [...formData]) if (value === '' || DEFAULTS[name] === value) formData.delete(name)
  }

  // The middle button opens in a new tab, too.
  document.addEventListener('click', tellClick)
  document.addEventListener('auxclick', (event) => event.button === 1 && tellClick(event))
  document.addEventListener('DOMContentLoaded', () => {
    for (const form of document.querySelectorAll('form[role="search"]'))
      form.addEventListener('formdata', leaveOutDefaults)
  })
})()
