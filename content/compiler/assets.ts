import { compileForBuild } from './compile.ts';

/**
 * The files of a build that hold the texts, one per reading language.
 *
 * @returns path in the build, such as `content/en.json`, and text
 * @throws an error that lists every problem of the content, if there is one
 */
export function contentAssets(): readonly { readonly path: string; readonly text: string }[] {
  return compileForBuild().languages.map((file) => ({
    path: `content/${file.language}.json`,
    text: JSON.stringify(file),
  }));
}
