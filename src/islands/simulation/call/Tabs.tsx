import { lookCosts } from '../../../stores/simulation/console.ts';
import { costWords } from '../../../words/console.ts';
import { toolNames, yourTools } from '../../../words/simulation/tools.ts';
import { walkTabs } from '../stage/walkTabs.ts';

/** A tool of the agent: the three that are looked up, once each, and the policy card, which is free. */
export type Tool = 'D' | 'H' | 'S' | 'P';

const tools: readonly Tool[] = ['D', 'H', 'S', 'P'];

/** The tabs of the tools. Arrows move between them; only Enter, Space or a press opens one, for it costs minutes. */
export function Tabs({
  tool,
  opened,
  choose,
}: {
  tool: Tool;
  opened: readonly string[];
  choose: (tool: Tool) => void;
}) {
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={yourTools}
      onKeyDown={walkTabs}
    >
      {tools.map((code) => (
        <button
          key={code}
          type="button"
          role="tab"
          id={`tool-${code}`}
          aria-controls="tool"
          aria-selected={tool === code}
          tabIndex={tool === code ? 0 : -1}
          onClick={() => choose(code)}
        >
          {toolNames[code]}{' '}
          {code !== 'P' && !opened.includes(code) && (
            <small>{costWords(lookCosts[code])}</small>
          )}
        </button>
      ))}
    </div>
  );
}
