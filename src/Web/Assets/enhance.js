// Every page works without this file.
const main = () => document.querySelector('main');
const typing = e => /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) && !/^(checkbox|radio)$/.test(e.target.type);

async function swap(url, push) {
  const reply = await fetch(url, { headers: { 'X-Requested-With': 'enhance' } });
  if (!reply.ok || reply.redirected) { location.href = url; return; }
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  const focused = document.activeElement?.id;
  main().replaceWith(page.querySelector('main'));
  document.title = page.title;
  if (push) history.pushState(null, '', url);
  const back = focused && document.getElementById(focused);
  if (back) { back.focus(); if (back.type === 'search') back.setSelectionRange(back.value.length, back.value.length); }
  const said = document.getElementById('said');
  if (said) said.textContent = main().querySelector('.asof')?.textContent ?? document.title;
}

document.addEventListener('submit', e => {
  const form = e.target;
  if (form.matches('form.filters[method=get]:not([data-go])')) {
    e.preventDefault();
    const url = new URL(form.action);
    url.search = new URLSearchParams([...new FormData(form)].filter(([, v]) => v)).toString();
    swap(url, true);
  } else if (form.method === 'post') {
    setTimeout(() => form.querySelectorAll('button').forEach(b => { b.disabled = true; }), 0);
  }
});
addEventListener('pageshow', () => document.querySelectorAll('button:disabled').forEach(b => { b.disabled = false; }));
addEventListener('popstate', () => swap(location.href, false));

document.addEventListener('change', e => {
  if (e.target.matches('form.filters select, form.filters input[type=date]')) e.target.form.requestSubmit();
  if (e.target.matches('[data-all]')) document.querySelectorAll(`[name="${e.target.dataset.all}"]`).forEach(c => { c.checked = e.target.checked; });
});
document.addEventListener('click', e => {
  const b = e.target.closest('[data-print]');
  if (!b) return;
  e.preventDefault();
  if (b.form) fetch(b.form.action, { method: 'POST', body: new FormData(b.form) });
  print();
});

let at = -1;
document.addEventListener('keydown', e => {
  if (e.key === 'Enter' && e.ctrlKey) {
    main().querySelector('form[method=post]')?.requestSubmit(main().querySelector('form[method=post] [data-default]'));
    return;
  }
  if (typing(e) || e.ctrlKey || e.altKey || e.metaKey) return;
  if (e.key === '/') { e.preventDefault(); document.getElementById('find')?.focus(); }
  if (e.key === '?') location.href = '/huong-dan-su-dung';
  if (e.key === 'n') { const go = document.querySelector('[data-key=n]'); if (go) location.href = go.href; }
  if (e.key === 'j' || e.key === 'k') {
    const rows = [...main().querySelectorAll('tbody tr')];
    if (!rows.length) return;
    rows[at]?.classList.remove('on');
    at = Math.max(0, Math.min(rows.length - 1, at + (e.key === 'j' ? 1 : -1)));
    rows[at].classList.add('on');
    rows[at].querySelector('a')?.focus();
  }
});
