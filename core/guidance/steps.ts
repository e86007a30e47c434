import type { Block, Step, Topic } from './topic.ts';

/** All steps of a topic, in an order that its languages share: so the place of a step names it in each of them. */
export function stepsOf({ answer, changed = [], reasons, body }: Topic): readonly Step[] {
  const causes = Object.keys(reasons).sort();
  return stepsIn([...answer, ...changed, ...causes.flatMap((id) => reasons[id] ?? []), ...body]);
}

function stepsIn(blocks: readonly Block[]): readonly Step[] {
  return blocks.flatMap((block) => {
    if (block.t === 'list') return block.items.flatMap(stepsIn);
    return block.t === 'steps' ? block.steps.flatMap((step) => [step, ...stepsIn(step.more ?? [])]) : [];
  });
}
