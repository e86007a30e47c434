import { drawings } from '../shared/drawings.ts';

/** Fluent 8's icon names, which the commands carry, as line drawings. */
const icons: Record<string, string> = {
  Add: 'add',
  Cancel: 'discard',
  Delete: 'trash',
  ColumnOptions: 'columns',
  Download: 'download',
  Edit: 'edit',
  Feedback: 'feedback',
  Globe: 'globe',
  GroupList: 'group',
  More: 'more',
  Permissions: 'key',
  Refresh: 'refresh',
  Save: 'save',
  SignOut: 'signOut',
};

/** For Fluent 9, which brings no icon font. */
export function Drawing({ name }: { name: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={drawings[icons[name] ?? 'page']}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
    </svg>
  );
}
