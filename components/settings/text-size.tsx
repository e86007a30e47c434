import { TEXT_SIZES, type TextSize } from '../../core/guidance/settings.ts';
import { Choices } from '../panel/choices.tsx';
import { useWords } from '../reading/words.ts';

/** How large our own text is, in the panel and in the portals' pages. */
export function TextSizeChoice({ size, onSize }: { size: TextSize; onSize: (size: TextSize) => void }) {
  const say = useWords();
  return (
    <section>
      <Choices
        question={say('settings.textSize')}
        answers={TEXT_SIZES.map((value) => ({ value, text: say(`textSize.${value}`) }))}
        chosen={size}
        onChoose={onSize}
      />
      <p className="why">{say('settings.textSize-why')}</p>
    </section>
  );
}
