/**
 * The side panel. Its parts:
 *   side-panel.tsx       what it shows: settings, texts, tab, the topic that a page asked for
 *   use-*.ts             one subject each, from the browser into React
 *   components/panel/    the views; they know no browser
 *   core/guidance/       what belongs to a page, what a search finds
 */
import cases from 'virtual:sidelight/cases';
import firstWords from 'virtual:sidelight/first-words';
import languages from 'virtual:sidelight/languages';
import pages from 'virtual:sidelight/pages';
import '../../components/reading/reading.css';
import '../../components/panel/panel.css';
import '../../components/panel/list.css';
import '../../components/panel/topic.css';
import '../../components/panel/settings.css';
import '../../components/settings/settings-parts.css';
import '../../components/panel/sees.css';
import '../../components/tools/tools.css';
import '../../components/panel/print.css';
import { readAddress } from './address.ts';
import { show } from './show.tsx';
import { SidePanel } from './side-panel.tsx';

const address = readAddress(location.search);

show(<SidePanel {...{ address, languages, pages, firstWords, cases }} />);
