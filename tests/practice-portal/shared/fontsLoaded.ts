import { useEffect, useState } from 'react';

/**
 * Counts the fonts' arrivals. A Fluent 8 command bar decides what fits before its icon font is there, remembers it by its
 * items' cacheKey, and then stands too wide: with this number in the key it measures again.
 */
export function useFontsLoaded(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const count = () => setTimes((before) => before + 1);
    document.fonts.addEventListener('loadingdone', count);
    return () => document.fonts.removeEventListener('loadingdone', count);
  }, []);
  return times;
}
