import type { EvidenceRecord } from '../../vocabulary/record.ts';

type Who = Pick<EvidenceRecord, 'learnerId' | 'learnerName' | 'learnerMail'>;

/** Cheap to look for, since every record is looked at. */
const SIGN = /test|demo|dummy|musterm|musterf|prueba|prova/i;
const NAME =
  /(?:^|[^\p{L}\d])(?:test(?:er|ing|s)?|demo|dummy|muster(?:mann|frau)|prueba|prova)(?:[ ._-]?(?:user|student|learner|account|admin|nutzer|benutzer|konto|person|teilnehmer))?\d*(?![\p{L}\d])|(?:^|[^\p{L}\d])(?:user|student|learner|account|teilnehmer|benutzer)[ ._-]?test\d*(?![\p{L}\d])/iu;
const ACCOUNT =
  /^(?:test|demo|dummy)(?:er|ing)?(?:[._+-]?(?:user|student|learner|account|admin)s?)?[._+-]?\d*(?:@.*)?$/i;

/** Whether a record looks like one of an account that somebody made to try things. People can be called so: it is asked. */
export function looksLikeTestUser({
  learnerId,
  learnerName,
  learnerMail,
}: Who): boolean {
  return (
    (learnerName !== null &&
      SIGN.test(learnerName) &&
      NAME.test(learnerName)) ||
    [learnerId, learnerMail].some((it) => it !== null && ACCOUNT.test(it))
  );
}
