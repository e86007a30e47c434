/** The first-run page: what Sidelight does, how to pin its icon, and the few questions that make it precise. */
import firstWords from 'virtual:sidelight/first-words';
import languages from 'virtual:sidelight/languages';
import '../../components/reading/reading.css';
import '../../components/panel/panel.css';
import '../../components/panel/settings.css';
import '../../components/settings/settings-parts.css';
import '../../components/welcome/welcome.css';
import { show } from '../sidepanel/show.tsx';
import { WelcomePage } from './welcome-page.tsx';

show(<WelcomePage languages={languages} firstWords={firstWords} />);
