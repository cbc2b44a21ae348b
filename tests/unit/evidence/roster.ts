/** Five people; the last is found in Moodle's report by the mail address. */
export const FIVE_ON_THE_ROSTER = [
  'id,mail,name,unit,start',
  'L1,one@example.org,One,North,2026-11-01',
  'L2,two@example.org,Two,North,2026-11-01',
  'L3,three@example.org,Three,South,2026-10-01',
  'L4,four@example.org,Four,South,2026-11-20',
  'L5,ada@example.org,Five,South,2026-01-01',
].join('\r\n');
