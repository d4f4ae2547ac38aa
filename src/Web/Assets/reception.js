// The counter's form works without this file. It reads a citizen's card, shows what else a person filed, and ticks with one key.
if (document.querySelector('[data-print-now]')) document.querySelector('[data-print]').click();
const form = document.querySelector('main form[data-person], main form:has([data-kinds])');
const field = name => form?.querySelector(`[name="Input.${name}"]`);

// What a scanner typed, or the camera read: 012345678901|old|Nguyễn Văn A|01011990|Nam|address|day of issue.
function takeCard(text) {
  const [number, , name, born, , address] = text.trim().split('|');
  if (!/^\d{12}$/.test(number) || !name) return false;
  const put = (to, value) => { const at = field(to); if (at && value) at.value = value; };
  const person = form.querySelector('[name="Input.Kind"][value=Person]');
  if (person) { person.checked = true; label(); }
  put('IdentityNumber', number);
  put('ApplicantName', name.trim());
  if (/^\d{8}$/.test(born)) put('BornOn', `${born.slice(4)}-${born.slice(2, 4)}-${born.slice(0, 2)}`);
  if (!field('ApplicantAddress')?.value) put('ApplicantAddress', address?.trim());
  field('ApplicantPhone')?.focus();
  others();
  return true;
}

// A scanner ends with Enter, which would send the form.
form?.addEventListener('keydown', e => {
  if (e.key === 'Enter' && e.target.matches('input') && e.target.value.includes('|') && takeCard(e.target.value)) e.preventDefault();
});
form?.addEventListener('change', e => {
  if (e.target.matches('[name="Input.Kind"]')) label();
  if (e.target.matches('[name="Input.ApplicantName"], [name="Input.IdentityNumber"]') && e.target.value.includes('|')) takeCard(e.target.value);
  if (e.target.matches('[name="Input.ApplicantPhone"], [name="Input.IdentityNumber"]')) others();
});

// The labels of a person are those the page came with, or their opposite.
const words = { Person: ['Người nộp', 'Số định danh cá nhân'] };
function label() {
  const kinds = form.querySelector('[data-kinds]');
  words.Organisation ??= [kinds.dataset.name, kinds.dataset.number];
  const kind = form.querySelector('[name="Input.Kind"]:checked')?.value ?? 'Person';
  const said = words[kind];
  const born = field('BornOn')?.closest('.field, div');
  if (born) born.hidden = kind === 'Organisation';
  for (const [at, name] of ['ApplicantName', 'IdentityNumber'].entries()) {
    const text = form.querySelector(`label[for="Input_${name}"]`)?.firstChild;
    if (text) text.textContent = said[at];
  }
}

// What a count costs is said before money is taken.
form?.addEventListener('change', async e => {
  const place = document.getElementById('phi-tinh');
  if (!form.dataset.fee || !place || !e.target.matches('[name="Input.FeeQuantity"], [name="Input.FeeCopies"], [name="Input.Channel"]')) return;
  const sent = new FormData();
  for (const name of ['__RequestVerificationToken', 'Input.FeeQuantity', 'Input.FeeCopies', 'Input.Channel']) {
    const at = form.querySelector(`[name="${name}"]`);
    if (at) sent.append(name, at.value);
  }
  const reply = await fetch(form.dataset.fee, { method: 'POST', body: sent });
  if (reply.ok) place.textContent = await reply.text();
});

if (form?.querySelector('[data-kinds]')) label();

async function others() {
  const place = document.getElementById('nguoi-nop-nay');
  if (!form?.dataset.person || !place) return;
  const sent = new FormData();
  for (const name of ['__RequestVerificationToken', 'Input.Kind', 'Input.ApplicantPhone', 'Input.IdentityNumber']) {
    const at = form.querySelector(`[name="${name}"]:not([type=radio]), [name="${name}"]:checked`);
    if (at) sent.append(name, at.value);
  }
  const reply = await fetch(form.dataset.person, { method: 'POST', body: sent });
  if (reply.ok) place.innerHTML = await reply.text();
}

const all = form?.querySelector('[data-all-required]');
document.addEventListener('keydown', e => {
  if (all && e.altKey && e.key.toLowerCase() === 'g') { e.preventDefault(); all.checked = !all.checked; }
});

// Hidden where the browser cannot read square codes.
const camera = form?.querySelector('[data-camera]');
if (camera && 'BarcodeDetector' in window && navigator.mediaDevices) camera.hidden = false;
form?.querySelector('[data-read-card]')?.addEventListener('click', async () => {
  const video = document.createElement('video');
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    video.srcObject = stream;
    camera.append(video);
    await video.play();
    const reader = new BarcodeDetector({ formats: ['qr_code'] });
    for (const until = Date.now() + 20000; Date.now() < until;) {
      if ((await reader.detect(video)).some(code => takeCard(code.rawValue))) break;
      await new Promise(wait => setTimeout(wait, 200));
    }
  } catch {
    camera.hidden = true;
  } finally {
    stream?.getTracks().forEach(track => track.stop());
    video.remove();
  }
});
