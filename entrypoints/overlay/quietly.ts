/** An error of ours must not reach the portal's console or its telemetry: the surface is gone, the page goes on. */
export const quietly = {
  onCaughtError: () => {},
  onUncaughtError: () => {},
  onRecoverableError: () => {},
} as const;
