import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Picture {
  readonly state: string;
  readonly language: string;
  readonly theme: string;
  /** Such as `320 px`. */
  readonly size: string;
  readonly file: string;
}

/** Writes a page that has all pictures side by side, a state in each row, and hides those that nobody asked for. */
export async function writeContactSheet(folder: string, pictures: readonly Picture[]): Promise<string> {
  const path = join(folder, 'index.html');
  await writeFile(path, sheet(pictures));
  return path;
}

function sheet(pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ state }) => state))];
  const kinds = (['language', 'theme', 'size'] as const).map((kind) => ({
    kind,
    values: [...new Set(pictures.map((picture) => picture[kind]))],
  }));
  const boxes = kinds.map(
    ({ kind, values }) =>
      `<fieldset><legend>${kind}</legend>${values
        .map((value) => `<label><input type="checkbox" checked name="${kind}" value="${value}"> ${value}</label>`)
        .join(' ')}</fieldset>`,
  );
  const rows = states.map(
    (state) =>
      `<h2 id="${state}">${state}</h2><div class="row">${pictures
        .filter((picture) => picture.state === state)
        .map(figure)
        .join('')}</div>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sidelight, every state</title>
<style>
  body { margin: 16px; font: 14px/20px system-ui, sans-serif; background: #f3f2f1; color: #242424 }
  form { position: sticky; top: 0; display: flex; gap: 12px; padding: 8px 0; background: inherit }
  fieldset { border: 1px solid #8a8886 }
  .row { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto; padding-bottom: 16px }
  figure { flex: none; margin: 0 }
  img { display: block; max-width: 480px; border: 1px solid #8a8886; background: white }
</style>
<h1>${states.length} states, ${pictures.length} pictures</h1>
<form>${boxes.join('')}</form>
${rows.join('\n')}
<script>
  const form = document.querySelector('form');
  form.addEventListener('change', () => {
    const on = [...form.querySelectorAll('input:checked')].map((box) => box.name + ' ' + box.value);
    for (const figure of document.querySelectorAll('figure')) {
      figure.hidden = !Object.entries(figure.dataset).every(([name, value]) => on.includes(name + ' ' + value));
    }
  });
</script>
</html>
`;
}

function figure({ state, language, theme, size, file }: Picture): string {
  const words = `${language}, ${theme}, ${size}`;
  return `<figure data-language="${language}" data-theme="${theme}" data-size="${size}"><a href="${file}"><img src="${file}"
    alt="${state}, ${words}" loading="lazy"></a><figcaption>${words}</figcaption></figure>`;
}
