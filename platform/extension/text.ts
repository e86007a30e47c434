import { browser } from 'wxt/browser';
import type { Reference, ReferenceTexts } from '../../core/guidance/reference.ts';
import type { LanguageFile } from '../../core/guidance/topic.ts';

const loaded = new Map<string, Promise<unknown>>();

/**
 * The extension's own text file of one language, or the English one where that is missing or damaged. For pages of the
 * extension and the worker; frames ask the worker for one topic at a time.
 */
export function loadText(language: string): Promise<LanguageFile> {
  return loadOwn<LanguageFile>(language).catch(() => loadOwn('en'));
}

/** What the tools of the side panel rest on, and its words in one language. For the side panel only. */
export async function loadReference(language: string): Promise<{ reference: Reference; texts: ReferenceTexts }> {
  const [reference, texts] = await Promise.all([
    loadOwn<Reference>('reference'),
    loadOwn<ReferenceTexts>(`reference.${language}`),
  ]);
  return { reference, texts };
}

/** The only fetch of Sidelight: it reads a file of the build, because a worker cannot import() one. */
function loadOwn<Content>(name: string): Promise<Content> {
  let file = loaded.get(name);
  if (!file) {
    file = fetch(browser.runtime.getURL(`/content/${name}.json` as never)).then((reply) => reply.json());
    file.catch(() => loaded.delete(name));
    loaded.set(name, file);
  }
  return file as Promise<Content>;
}
