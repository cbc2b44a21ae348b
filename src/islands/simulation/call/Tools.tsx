import { useStore } from '../../useStore.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallCase } from '../../../schema/case.ts';
import { $opened } from '../../../stores/simulation/console.ts';
import { closeIt } from '../../../words/simulation/buttons.ts';
import { yourTools } from '../../../words/simulation/tools.ts';
import { useLater } from '../stage/Later.tsx';
import { AsOf, Events, RecordPanel } from './Record.tsx';
import { Tabs } from './Tabs.tsx';
import type { Tool } from './Tabs.tsx';

/** The tools beside the call. On a phone the chosen one is a sheet over it. */
export function Tools({
  call,
  answered,
  lookUp,
  ring,
}: {
  call: CallCase;
  /** Moves made that were no look. */
  answered: number;
  /** Looks something up for the first time. */
  lookUp: (tool: 'D' | 'H' | 'S') => void;
  /** Rings the number on the record. */
  ring: () => void;
}) {
  const { tool, opened, sheet, panel, choose, shut } = useTool(
    answered,
    lookUp,
  );
  return (
    <section
      class={sheet ? 'tools sheet-open' : 'tools'}
      aria-label={yourTools}
    >
      <Tabs tool={tool} opened={opened} choose={choose} />
      <div
        class="tool"
        id="tool"
        role="tabpanel"
        tabIndex={0}
        ref={panel}
        aria-labelledby={`tool-${tool}`}
      >
        {sheet && (
          <button
            type="button"
            class="plain shut"
            aria-keyshortcuts="Escape"
            onClick={shut}
          >
            {closeIt}
          </button>
        )}
        {tool !== 'P' && <AsOf />}
        <Shown tool={tool} call={call} ring={ring} />
      </div>
    </section>
  );
}

/** The policy card, which comes while the call rings. */
function Policy() {
  const { screens, waiting } = useLater();
  return screens ? <screens.PolicyCard /> : <>{waiting}</>;
}

/** What the chosen tool shows. */
function Shown({
  tool,
  call,
  ring,
}: {
  tool: Tool;
  call: CallCase;
  ring: () => void;
}) {
  switch (tool) {
    case 'P':
      return <Policy />;
    case 'D':
      return <RecordPanel record={call.record} ring={ring} />;
    case 'H':
      return <Events events={call.history} />;
    case 'S':
      return <Events events={call.signins} />;
  }
}

/** Which tool is chosen, and whether its sheet is open on a phone. */
function useTool(answered: number, lookUp: (tool: 'D' | 'H' | 'S') => void) {
  const opened = useStore($opened);
  const [tool, setTool] = useState<Tool>('P');
  const [sheet, setSheet] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const latest = opened.at(-1);
  useEffect(() => {
    // What was looked up from the list of all moves shows here too.
    if (latest) setTool(latest);
  }, [opened.length]);
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
  }, [tool]);
  useEffect(() => {
    // A move is answered in the conversation, so the sheet over it closes.
    setSheet(false);
  }, [answered]);

  function choose(chosen: Tool): void {
    setTool(chosen);
    setSheet(true);
    if (chosen === 'P') return;
    // What was looked up is painted first, and the move that it was follows.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (!$opened.get().includes(chosen)) lookUp(chosen);
      }),
    );
  }
  function shut(): void {
    setSheet(false);
    document.getElementById(`tool-${tool}`)?.focus();
  }
  return { tool, opened, sheet, panel, choose, shut };
}
