// Read by every browser, also by one that understands nothing of the rest: no newer words than those of 2009.
;(function () {
  var place = document.getElementById('app')

  // Each came no later than with the oldest browsers that run the app, and the app is not whole without them.
  var needs = [
    'noModule' in document.createElement('script'),
    'inert' in document.createElement('p'),
    'CSSLayerBlockRule' in window,
    'structuredClone' in window,
    'showModal' in document.createElement('dialog'),
  ]

  function show(id) {
    document.getElementById(id).removeAttribute('hidden')
  }

  for (var index = 0; index < needs.length; index += 1) {
    if (needs[index]) continue
    show('too-old')
    // Without its place the app does not begin: better one sentence than half a page.
    place.parentNode.removeChild(place)
    return
  }

  function tellUnlessStarted() {
    if (place.firstChild === null) show('not-started')
  }

  // A part that does not come, or that this browser cannot read, before anything is shown.
  window.addEventListener(
    'error',
    function (event) {
      if (event.target === window || event.target.nodeName === 'SCRIPT') tellUnlessStarted()
    },
    true,
  )
  // It may have failed before this was read.
  window.addEventListener('load', function () {
    setTimeout(tellUnlessStarted, 10000)
  })
})()
