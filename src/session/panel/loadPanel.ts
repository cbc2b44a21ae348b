import { $panel } from '../../stores/session/session.ts';
import { connection } from './connection.ts';

/** The script of the connection panel, which is no part of the first launch. */
export const loadPanel = () => import('./panel.ts');

/** Opens the panel when it is about to be seen. */
export function openPanelWhenAsked(): void {
  $panel.listen((panel) => {
    if (panel !== 'asked') return;
    loadPanel()
      .then(({ openPanel }) => openPanel(connection))
      .then(
        () => $panel.set('open'),
        () => $panel.set('failed'),
      );
  });
}
