// Pages that change while they are open. Without this file the reader presses "Tải lại".
// <section data-live="stream address" data-fetch="address of the parts"> holds <div data-part id="…">, replaced when something changed.
const live = document.querySelector('[data-live]');
const said = document.querySelector('[data-said]');
let waiting = false, again = false;

// Whoever is writing keeps what is written: that part waits until the field is left.
const busy = part => part.contains(document.activeElement) && document.activeElement.matches('input:not([type=hidden]),textarea,select')
  || [...part.querySelectorAll('textarea,input[type=text]')].some(field => field.value !== field.defaultValue);

async function refresh() {
  if (waiting) { again = true; return; }
  waiting = true;
  again = false;
  try {
    const reply = await fetch(live.dataset.fetch, { headers: { 'X-Requested-With': 'live' } });
    if (reply.ok && !reply.redirected) {
      const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
      for (const part of document.querySelectorAll('[data-part]')) {
        const fresh = page.getElementById(part.id);
        if (fresh && !busy(part)) part.replaceWith(fresh);
      }
    } else if (reply.redirected) location.reload();
  } catch { /* The line is away: the stream comes back and says so. */ }
  // Not more often than a weak line carries, and not all points in the same instant.
  setTimeout(() => { waiting = false; if (again) refresh(); }, 500 + Math.random() * 250);
}

// The hall's clock: minutes since, and left of those given.
function tick() {
  for (const clock of document.querySelectorAll('[data-since]')) {
    const gone = Math.max(0, Math.floor((Date.now() / 1000 - clock.dataset.since) / 60)), left = clock.dataset.minutes - gone;
    clock.textContent = `Đã ${gone} phút` + (clock.dataset.minutes ? left < 0 ? ` · quá ${-left} phút` : ` · còn ${left} phút` : '');
  }
}

if (live) {
  setInterval(tick, 10000);
  const stream = new EventSource(live.dataset.live);
  const line = document.querySelector('[data-line]');
  stream.onopen = () => { if (line) line.textContent = 'Đã kết nối trực tiếp'; };
  stream.onerror = () => { if (line) line.textContent = 'Mất đường truyền, đang nối lại…'; };
  stream.onmessage = event => {
    if (said) said.textContent = JSON.parse(event.data).noi;
    setTimeout(refresh, Math.random() * 150);
  };
}
