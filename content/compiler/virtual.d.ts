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
