import { saveText } from '../../components/panel/save-text.ts';
import type { SettingsProps } from '../../components/panel/settings-view.tsx';
import type { SettingsFileProps } from '../../components/settings/settings-file.tsx';
import { SETTING_KEYS, type Settings } from '../../core/guidance/settings.ts';
import {
  changedSettings,
  MOST_BYTES,
  readSettingsFile,
  writeSettingsFile,
} from '../../platform/extension/settings-file.ts';

/** Saves the settings into a file of the reader's, and reads one: nothing is changed before the reader says so. */
export function settingsFile({ settings, onChange }: SettingsProps): SettingsFileProps {
  const changeOne = <K extends keyof Settings>(key: K, value: Settings[K] | undefined) => {
    if (value !== undefined) onChange(key, value);
  };
  return {
    settings,
    onSave: () => saveText(writeSettingsFile(settings), 'sidelight-settings.json', 'application/json'),
    async onRead(chosen) {
      const isOurs = chosen.size <= MOST_BYTES;
      const file = readSettingsFile(isOurs ? await chosen.text().catch(() => '') : '');
      return file.is === 'ours' ? { ...file, changed: changedSettings(file.settings, settings) } : file;
    },
    onApply: (wanted) => {
      for (const key of SETTING_KEYS) changeOne(key, wanted[key]);
    },
  };
}
