/** The settings in a tab of their own: the view of the side panel, and the portals that can be added. */
import firstWords from 'virtual:sidelight/first-words';
import languages from 'virtual:sidelight/languages';
import optionalHosts from 'virtual:sidelight/optional-hosts';
import '../../components/reading/reading.css';
import '../../components/panel/panel.css';
import '../../components/panel/settings.css';
import '../../components/settings/settings-parts.css';
import '../../components/panel/more-portals.css';
import '../../components/tools/tools.css';
import { show } from '../sidepanel/show.tsx';
import { OptionsPage } from './options-page.tsx';

show(<OptionsPage languages={languages} firstWords={firstWords} optionalHosts={optionalHosts} />);
