/** The settings in a tab of their own: the same view as in the side panel. */
import firstWords from 'virtual:sidelight/first-words';
import languages from 'virtual:sidelight/languages';
import '../../components/reading/reading.css';
import '../../components/panel/panel.css';
import '../../components/panel/settings.css';
import { show } from '../sidepanel/show.tsx';
import { OptionsPage } from './options-page.tsx';

show(<OptionsPage languages={languages} firstWords={firstWords} />);
