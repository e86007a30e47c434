import { isOverAYear } from '../../core/guidance/age.ts';
import type { Problems } from './problems.ts';
import type { Topic } from './topics.ts';

/**
 * @param topic the topic
 * @param today YYYY-MM-DD
 * @param problems receives a warning if nobody has read the topic against its sources for more than a year
 */
export function checkReviewed({ file, value, lineOf }: Topic, today: string, problems: Problems): void {
  if (!isOverAYear(value.reviewed, today)) return;
  const old = `Last reviewed ${value.reviewed}, more than a year ago; its readers are told so.`;
  problems.warn(file, lineOf(['reviewed']), `${old} Read it against its sources, and write the day.`);
}
