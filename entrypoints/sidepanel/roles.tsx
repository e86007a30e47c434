/** The admin's own roles among the settings. They need the reference data, so they are loaded beside the rest. */
import { useEffect } from 'react';
import { Failed, Loading } from '../../components/panel/waiting.tsx';
import { OwnRoles } from '../../components/tools/own-roles.tsx';
import type { ChangeSetting, Settings } from '../../core/guidance/settings.ts';
import { useReference } from './use-reference.ts';

interface RolesProps {
  readonly language: string;
  readonly settings: Settings;
  readonly onChange: ChangeSetting;
}

export default function Roles({ language, settings, onChange }: RolesProps) {
  const { data, failed, want } = useReference(language);
  useEffect(want, [want]);
  return (
    <section className="tool">
      {failed && <Failed onRetry={want} />}
      {!failed && !data && <Loading />}
      {data && <OwnRoles data={data} roles={settings.roles} onRoles={(roles) => onChange('roles', roles)} />}
    </section>
  );
}
