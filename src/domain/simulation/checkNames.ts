import type { CheckName } from '../../schema/policy.ts';
import type { MoveCode } from './moveCodes.ts';

/** Which rule of the policy speaks of which check. */
export const checkNames = {
  B: 'backup_method',
  CF: 'callback_on_file',
  VC: 'video_from_directory',
  IP: 'in_person',
  IV: 'identity_service',
  PN: 'push_number_match',
  PC: 'posted_code',
  SP: 'second_agent',
  OC: 'own_check',
  K: 'knowledge_questions',
  CG: 'callback_given_number',
  VL: 'callers_video_link',
  RM: 'message_reply',
} as const satisfies Partial<Record<MoveCode, CheckName>>;

export type CheckCode = keyof typeof checkNames;
