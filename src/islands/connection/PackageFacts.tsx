import { useStore } from '../useStore.ts';
import { $course } from '../../stores/course.ts';
import { $connection } from '../../stores/session/connection.ts';
import { noPackage, packageTitle } from '../../words/connection/panel.ts';
import { packageFacts } from '../../words/packageFacts.ts';

/** What the package was made with, for whoever compares it with what was asked for. */
export function PackageFacts() {
  const course = useStore($course, { ssr: 'initial' });
  const { packaged } = useStore($connection, { ssr: 'initial' });
  return (
    <div class="panel">
      <h3>{packageTitle}</h3>
      {packaged ? (
        <dl class="facts">
          {packageFacts(packaged, course?.title ?? '').map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      ) : (
        <p>{noPackage}</p>
      )}
    </div>
  );
}
