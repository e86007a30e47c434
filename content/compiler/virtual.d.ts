declare module 'virtual:sidelight/table' {
  /** What the watcher knows of the portals and the topics. */
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
