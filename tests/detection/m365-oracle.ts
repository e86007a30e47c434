/** What may be said of the users page of the Microsoft 365 admin center, from its parameters alone. */
import { displayLanguage, isKnownWord } from '../practice-portal/shared/words.ts';
import type { Expected, Said } from './judge.ts';
import type { M365Row } from './m365-cases.ts';

const TOPIC = 'reset-in-microsoft-365-admin-center';

export function expectM365(row: M365Row, said: Said): Expected[] {
  const language = displayLanguage(row.language, 'm365');
  const knows = (label: string) => isKnownWord(label, language);
  return [
    { thing: 'page', truth: [row.way === 'details' ? 'm365/users/user' : 'm365/users'] },
    ...panes(row, knows),
    ...synced(row, knows),
    ...warnings(row, knows, said),
  ];
}

type Knows = (label: string) => boolean;

function panes({ step }: M365Row, knows: Knows): Expected[] {
  if (step === '-') return [];
  const id = step === 'done' ? 'password-has-been-reset' : 'reset-password';
  return [{ thing: `pane:${id}`, truth: ['open'], silence: knows(id) ? undefined : 'word-unknown' }];
}

/** Why a positive sign in the column cannot be read; undefined where it can. */
function columnSilence({ sync }: M365Row, isSynced: boolean, knows: Knows): string | undefined {
  if (sync === 'none') return 'no-sign';
  // A hover text is in the document in each of the ways; Fluent 8's tooltip has it in a hidden element.
  const isKnown = knows('sync-status') && knows(isSynced ? 'synced-from-on-premises' : 'in-cloud');
  return isKnown ? undefined : 'column-unknown';
}

function noticeSilence({ notice, way, language }: M365Row): string | undefined {
  if (way !== 'details' || notice === '-' || notice === 'absent') return 'no-sign';
  return displayLanguage(language, 'm365') === 'en' ? undefined : 'notice-unknown';
}

/** What the page says of the user in its details, or of the ticked rows, whether a pane is open or not. */
function synced(row: M365Row, knows: Knows): Expected[] {
  const thing = 'fact:synced';
  const isSynced = row.who !== 'cloud' && row.who !== 'all-cloud';
  const truth = [isSynced ? 'yes' : 'no'];
  if (row.way === 'bar' && row.who !== 'mixed') return [{ thing, truth, silence: columnSilence(row, isSynced, knows) }];
  if (row.way !== 'details') return [];
  const notice = isSynced ? noticeSilence(row) : 'no-sign';
  // Another pane in its place hides the notice.
  if (row.panes === 'replaced' || notice === 'no-sign') return [{ thing, truth, free: true }];
  return [{ thing, truth, silence: notice }];
}

/** A warning is a finding, and its words say what is known of the user: it must follow from the signs alone. */
function warnings(row: M365Row, knows: Knows, said: Said): Expected[] {
  if (row.step === '-') return [];
  const done = row.step === 'done';
  const pane = done ? 'pane:password-has-been-reset' : 'pane:reset-password';
  const at = `${TOPIC} @ ${pane}`;
  if (!said.has(pane)) return [];
  const bulk = row.way === 'bar' && row.who !== 'synced' && row.who !== 'cloud';
  const isSynced = row.who !== 'cloud' && row.who !== 'all-cloud';
  const sign = columnSilence(row, isSynced, knows);
  const silence =
    sign === undefined || (isSynced && noticeSilence(row) === undefined)
      ? undefined
      : sign === 'no-sign' && isSynced
        ? noticeSilence(row)
        : sign;
  const warning = (truth: string[], why?: string): Expected => ({ thing: 'warning', truth, silence: why });
  const shown = [...(said.get('warning') ?? [])];
  if (done) {
    // After a reset only a synced user's is spoken of.
    const truth = isSynced ? [bulk ? 'bulk-done' : 'done'] : [];
    return isSynced && !silence
      ? [{ thing: at, truth: ['note'] }, warning(truth)]
      : [{ thing: at, truth: [], silence: isSynced ? silence : undefined }];
  }
  const sure = isSynced ? (bulk ? 'bulk' : 'synced') : undefined;
  const unsure = bulk ? 'bulk-unknown' : 'unknown';
  if (!silence && sure) return [{ thing: at, truth: ['warning'] }, warning([sure])];
  // Nothing is said about a user who is in the cloud by a sign; of several some may not be drawn.
  if (!silence && !bulk)
    return [
      { thing: at, truth: [] },
      { thing: 'warning', truth: [] },
    ];
  const why = silence ?? 'rows-not-drawn';
  const isQuiet = shown.length === 1 && shown[0] === unsure;
  return [
    { thing: at, truth: ['warning'] },
    isQuiet ? { thing: 'warning', truth: [unsure] } : warning([unsure]),
    { thing: 'source of the user', truth: [isSynced ? 'synced' : 'cloud'], silence: why },
  ];
}
