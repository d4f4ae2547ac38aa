// Keeps what is typed: once a minute, and when the page is left. The form works without this file.
const form = document.querySelector('form[data-draft]');
const said = document.getElementById('draft');
// On a weak line people type before this file is there.
let typed = [...(form?.elements ?? [])]
  .some(one => one.type !== 'hidden' && one.defaultValue !== undefined && one.value !== one.defaultValue);
let going = null;

async function keep() {
  if (!form || !typed || going) return;
  typed = false;
  going = fetch(form.dataset.draft, { method: 'POST', body: new FormData(form), keepalive: true });
  try {
    const reply = await going;
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    if (!reply.ok) {
      said.textContent = 'Chưa lưu nháp: ' + (page.querySelector('.errors li')?.textContent ?? 'Bấm “Lưu nháp” để xem vì sao.');
      // What somebody else saved meanwhile is shown beside the own, in the line where it differs.
      form.querySelectorAll('[data-other]').forEach(one => one.remove());
      page.querySelectorAll('[data-other]').forEach(one => form.querySelector('table')
        ?.rows[one.closest('tr').rowIndex]?.lastElementChild.prepend(document.importNode(one, true)));
      return;
    }
    // The next sending stands on what is saved now.
    page.querySelectorAll('form[data-draft] input[type=hidden]').forEach(field => {
      const own = form.elements.namedItem(field.name);
      if (own instanceof HTMLInputElement) own.value = field.value;
    });
    said.textContent = page.getElementById('draft')?.textContent ?? '';
  } catch {
    typed = true;
  } finally {
    going = null;
  }
}

form?.addEventListener('input', () => { typed = true; });
form?.addEventListener('submit', e => {
  typed = false;
  if (!going) return;
  // Sent after the draft, whose version it must carry.
  e.preventDefault();
  e.stopPropagation();
  const by = e.submitter;
  const wait = setInterval(() => { if (!going) { clearInterval(wait); form.requestSubmit(by); } }, 50);
});
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
setInterval(keep, 60000);
if (document.visibilityState === 'hidden') keep();
