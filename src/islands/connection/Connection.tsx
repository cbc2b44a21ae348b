import { useStore } from '../useStore.ts';
import { useEffect } from 'preact/hooks';
import { $panel, requestPanel } from '../../stores/session/session.ts';
import { looking, notShown, tryAgain } from '../../words/connection/panel.ts';
import { Facts } from './Facts.tsx';
import { PackageFacts } from './PackageFacts.tsx';
import { Saves } from './Saves.tsx';
import { SelfTest } from './SelfTest.tsx';

/** What the course knows of its connection to the LMS, and a test of it: a section of the course's own document. */
export default function Connection() {
  const panel = useStore($panel, { ssr: 'initial' });
  useEffect(requestPanel, []);
  if (panel === 'failed')
    return (
      <div class="panel" role="alert">
        <p>{notShown}</p>
        <button type="button" class="button quiet" onClick={requestPanel}>
          {tryAgain}
        </button>
      </div>
    );
  if (panel !== 'open') return <p>{looking}</p>;
  return (
    <>
      <Facts />
      <SelfTest />
      <Saves />
      <PackageFacts />
    </>
  );
}
