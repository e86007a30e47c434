declare module 'virtual:sidelight/table' {
  /** What is known of all portals and the topics. */
  const table: import('../../core/detection/table.ts').WatcherTable;
  export default table;
}

declare module 'virtual:sidelight/languages' {
  /** The reading languages of this build, English first. */
  const languages: readonly string[];
  export default languages;
}

declare module 'virtual:sidelight/pages' {
  /** Page id -> the topics that speak on it, in their order. */
  const pages: Readonly<Record<string, readonly string[]>>;
  export default pages;
}

declare module 'virtual:sidelight/first-words' {
  /** Reading language -> what a page of ours says before it has read its texts, or when it cannot; by key. */
  const words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default words;
}

declare module 'virtual:sidelight/table/*' {
  /** What one portal's watcher knows. */
  const table: import('../../core/detection/table.ts').WatcherTable;
  export default table;
}

declare module 'virtual:sidelight/evidence' {
  /** Portal id -> how well what is seen there is founded. */
  const evidence: Readonly<Record<string, import('../../core/detection/evidence.ts').Evidence>>;
  export default evidence;
}

declare module 'virtual:sidelight/optional-hosts' {
  /** The hosts that an admin may add in the options, by portal and group. */
  const hosts: readonly import('../../core/detection/optional-hosts.ts').OptionalHosts[];
  export default hosts;
}

declare module 'virtual:sidelight/vocabularies' {
  /** Portal id -> all that may be seen there, with how well it is founded. */
  const vocabularies: ReadonlyMap<string, import('../../core/detection/vocabulary.ts').Vocabulary>;
  export default vocabularies;
}

declare module 'virtual:sidelight/cases' {
  /** Topic id -> its reasons that stand for themselves. */
  const cases: import('../../core/guidance/cases.ts').Cases;
  export default cases;
}
