import { build } from 'vite';
import { sidelightContent } from '../../content/compiler/plugin.ts';

/**
 * One script with all that an entry imports, built as the watchers are: minified, in one function.
 * @param name the variable that holds what the entry exports
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [sidelightContent()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name } },
  });
  const [output] = [built].flat();
  const code = output && 'output' in output ? output.output[0].code : undefined;
  if (!code) throw new Error(`${entry} was not built.`);
  return code;
}
