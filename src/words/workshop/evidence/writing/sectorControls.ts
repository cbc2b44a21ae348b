/** Rules that bind some organisations alone, by what they handle or who supervises them; elsewhere they are good practice. A part of `controlWords`. */
export const sectorControls = {
  '8.3.3': {
    title: 'Identity is verified before an authentication factor is changed',
    supports:
      'Helps show that agents were taught to verify before a reset, and which check was used, where the log was given.',
    limits:
      'Applies to organisations that handle card data, in their environment for it. An assessor watches real procedures; practice calls are none.',
  },
  '8.5.1': {
    title: 'MFA is not bypassed, but for documented exceptions',
    supports:
      'Helps show that exceptions are documented, approved and limited in time, where the register was given.',
    limits:
      'It asks for more of MFA systems than this, and for an authorisation by management. The register shows a name, and not whose authority it carries.',
  },
  '500.12': {
    title: 'Multi-factor authentication',
    supports:
      'Helps show who approved an exception and when it is reviewed, where the register was given.',
    limits:
      'Applies to entities that the department supervises. There the CISO approves other controls in writing and reviews them at least once a year; an approver from the business is not enough.',
  },
  authenticatorEvents: {
    title: 'Account recovery',
    supports:
      'Helps show that agents were taught to renew codes after use and to notify the owner of every recovery.',
    limits:
      'Binding on US federal services; elsewhere good practice. The pack shows no notice that was sent.',
  },
};
