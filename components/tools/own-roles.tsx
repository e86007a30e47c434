import type { MyRole } from '../../core/guidance/reset-question.ts';
import { useWords } from '../reading/words.ts';
import { RoleRows } from './role-rows.tsx';
import { roleLanguage, roleName, type ToolData } from './tool-data.ts';

interface OwnRolesProps {
  readonly data: ToolData;
  readonly roles: readonly MyRole[];
  readonly onRoles: (roles: readonly MyRole[]) => void;
}

/** The admin's own roles, in the tool that asks for them and in the settings. */
export function OwnRoles({ data, roles, onRoles }: OwnRolesProps) {
  const say = useWords();
  const { reset } = data.reference;
  const ownName: Readonly<Record<string, string>> = {
    'other-role': say('reset.other-role'),
    'custom-role': say('reset.custom-role'),
  };
  const nameOf = (id: string) => ownName[id] ?? roleName(id, data.texts, reset);
  const acting = [...reset.columns, ...reset.limited].map(({ role }) => role);
  return (
    <RoleRows
      heading={say('settings.roles')}
      addName={say('reset.add-mine')}
      roles={roles}
      choices={[...acting, ...Object.keys(ownName)].map((id) => ({
        value: id,
        text: nameOf(id),
        lang: roleLanguage(id, reset),
      }))}
      states={['active', 'eligible']}
      nameOf={nameOf}
      onRoles={onRoles}
    >
      <p className="why">{say('reset.my-roles-why')}</p>
    </RoleRows>
  );
}
