import { compileForBuild } from './compile.ts';

/**
 * The files of a build that are read at run time: the topics and our own words, one file for each reading language; the
 * reference data of the side panel's tools, and its words, one file for each language.
 *
 * @returns path in the build, such as `content/en.json`, and text
 * @throws an error that lists every problem of the content, if there is one
 */
export function contentAssets(): readonly { readonly path: string; readonly text: string }[] {
  const { languages, reference } = compileForBuild();
  const file = (name: string, content: unknown) => ({ path: `content/${name}.json`, text: JSON.stringify(content) });
  return [
    ...languages.map((one) => file(one.language, one)),
    ...(reference ? [file('reference', reference.reference)] : []),
    ...[...(reference?.texts ?? [])].map(([language, texts]) => file(`reference.${language}`, texts)),
  ];
}
