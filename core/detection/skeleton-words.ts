/**
 * The only words of a page's own names that a saved skeleton repeats: words of Microsoft's and Fluent's programs.
 *
 * Nothing in a value tells a program's name from a person's. `user-Ada` has the form of `user-Add`, `AdaLovelace` that of
 * `ResetPassword`, and a name in a class need not stand in any text of the page, so comparing with the page's texts would
 * miss it (and would drop `Menu-Notifications` because its item is called Notifications). So the list is closed, and what
 * is not on it becomes `*`. A missing word costs one question in the report; a word too many could cost someone's name.
 * Checked in 2026-11 against the 155,000 first names, surnames and cities of @faker-js/faker 10: left in are only `block`,
 * `enterprise`, `force`, `menu`, `mobile`, `name`, `spinner`, `split`, `tab` and `top`, which nobody is known by.
 */
const WORDS = new Set(
  `aad access account action activate active activity ad add admin administrative administrator agent alert all allow and
app appear application apps area arrow article assertive assign assigned assignment audit auth authentication
authenticator author authority auto automatic automation avatar azure back background badge balloon banner bar base
basic bitlocker blade block body border bottom box breadcrumb browse btn bulk busy button by callout cancel caption
card caret cell center certificate change check checked checkmark chevron child circle clear click client close closed
cloud cmd code coin collapse collapsed column combo command compact complementary complete conditional configuration
configure confirm confirmation connect consent contact contain container content context contextual contrast control
copy count create credential current custom customization customize dark dashboard data date default delete
description detail device dialog directory disable disabled dismiss display divider document domain down downloads
dropdown edit editable edited editor element ellipsis email empty enable enabled end enterprise entity entra entry
error essentials event expand expanded expire export extension external fabric fallback false field file filter first
fixed flat flex float floated fluent focus focusable footer force form frame full fx fxclick generate get global grid
group guest header heading hidden hide high hint history home horizontal host hover hybrid icon id identities identity
img import in inactive indicator info information inline inner input integration invalid invite invited is item key
keys label laps last layer layout left level license light link list live load loaded loading location lock log logo
ltr mail main manage managed management manager master measure member menu message method mfa microsoft mixed mobile
modal mode modern modify more move multi multiple name nav navigation new next no none not note notice notification
number of off office on online only open operation option optional or org origin other overflow overlay overview owner
page pane panel paragraph parent part password permission persona phone photo picker pivot placeholder policies policy
polite popup portal position positioning premises presence presentation preset pressed preview previous primary print
privacy privileged profile progress prompt properties property protected protection provider provisioning pwd query
radio react reader readonly ready reason recovery refresh region register registration related remove render require
required reset resize restore result retirement retry review revoke right role root row rowgroup rowheader rtl rule
same save scope screen scripts scroll scrollable search secondary secret section security select selectable selected
selection selector send separator services session set setting setup shared show side sign signin signout single size
slider sort source spinbutton spinner split sspr stack standard standardcontrast start state status step style sub
submenu submit subscription subtitle success suffix suggestion summary support surface svg switch symbol sync synced
synchronization synchronize synchronized syncing system tab table tablist tabpanel tabs tag target task tel telemetry
template temporary tenant tertiary test text theme time title toast toggle token tool tooltip top topbar tree trigger
true type unblock units unlock up update upload upn url use user v2 validation value vertical view visible warning
with within without wrapper write yes zone`.split(/\s/),
);

/** Of languages that a portal may be shown in; one that is missing becomes `*`. Any two letters could be someone's initials. */
export const PORTAL_LANGUAGES: ReadonlySet<string> = new Set(
  `ar bg ca cs da de el en es et eu fi fr gl he hi hr hu id it ja kk ko lt lv ms nb nl no pl pt ro ru sk sl sr sv th tr uk
vi zh`.split(/\s/),
);

/** `splitbuttonprimary`, `toolbar`. Words of three letters do not join: `to` and `by` would make `toby`. */
const JOINED = new RegExp(`^(?:${[...WORDS].filter((word) => word.length > 3).join('|')})+(?:bar|box|row)?$`);

/** Words and separators; of digits only the one of a version, as in `UserListV2`. A dot, space, @ or GUID is no name. */
const NAME = /^[A-Za-z](?:[A-Za-z_,-]|(?<=V)\d(?!\d)){0,59}$/;
const PARTS = /V\d|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;

/**
 * What may be told of a name that a page gives to one of its parts, such as a class or a `data-testid`.
 * @returns the name with `*` for every word that is not known, or `*` alone
 */
export function knownWords(name: string): string {
  if (!NAME.test(name)) return '*';
  const known = name.replace(PARTS, (part) => (isWord(part.toLowerCase()) ? part : '*')).replace(/\*+/g, '*');
  return /[A-Za-z]/.test(known) ? known : '*';
}

function isWord(word: string): boolean {
  return WORDS.has(word) || (word.length > 4 && WORDS.has(word.replace(/s$/, ''))) || JOINED.test(word);
}
