import type { ScormStandard } from './types.ts';

/** A namespace of a manifest; prefix '' is the default, null is only located. */
export interface Schema {
  prefix: string | null;
  namespace: string;
  /** At the package's root. */
  file: string;
}

/** What a manifest says by the edition of SCORM. */
export interface Edition {
  /** As people call it. */
  name: string;
  schemaVersion: string;
  schemas: readonly Schema[];
  /** The attribute that makes a resource a SCO. */
  scormType: string;
  /** What stands in the item behind its title; `mastery` in per cent. */
  itemRules(mastery: number | null): string;
  /** What stands in the organization behind its item. */
  organizationRules: string;
}

const SCORM_12: Edition = {
  name: 'SCORM 1.2',
  schemaVersion: '1.2',
  schemas: [
    {
      prefix: '',
      namespace: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      file: 'imscp_rootv1p1p2.xsd',
    },
    {
      prefix: null,
      namespace: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
      file: 'imsmd_rootv1p2p1.xsd',
    },
    {
      prefix: 'adlcp',
      namespace: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      file: 'adlcp_rootv1p2.xsd',
    },
  ],
  scormType: 'adlcp:scormtype',
  itemRules: (mastery) =>
    mastery === null
      ? ''
      : `\n        <adlcp:masteryscore>${mastery}</adlcp:masteryscore>`,
  organizationRules: '',
};

const adl = (prefix: string): Schema => ({
  prefix,
  namespace: `http://www.adlnet.org/xsd/${prefix}_v1p3`,
  file: `${prefix}_v1p3.xsd`,
});

/** Per cent as a measure from 0 to 1, at most four decimals. */
const measure = (mastery: number) => String(Number((mastery / 100).toFixed(4)));

/**
 * Sequencing in the schema's order, objectives before deliveryControls. The
 * course says itself when it is completed and passed; a completion threshold is
 * left out, since an LMS would put its own verdict in the place of the course's.
 * The LMS's buttons for other SCOs lead nowhere and are hidden.
 */
function itemRules(mastery: number | null): string {
  const objectives =
    mastery === null
      ? ''
      : `
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="primary" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${measure(mastery)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`;
  return `
        <imsss:sequencing>${objectives}
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
        <adlnav:presentation>
          <adlnav:navigationInterface>
            <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
            <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
          </adlnav:navigationInterface>
        </adlnav:presentation>`;
}

const scorm2004 = (edition: string): Edition => ({
  name: `SCORM 2004 ${edition}`,
  schemaVersion: `2004 ${edition}`,
  schemas: [
    {
      prefix: '',
      namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      file: 'imscp_v1p1.xsd',
    },
    adl('adlcp'),
    adl('adlseq'),
    adl('adlnav'),
    {
      prefix: 'imsss',
      namespace: 'http://www.imsglobal.org/xsd/imsss',
      file: 'imsss_v1p0.xsd',
    },
  ],
  scormType: 'adlcp:scormType',
  itemRules,
  organizationRules: `
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>`,
});

export const EDITIONS: Record<ScormStandard, Edition> = {
  scorm12: SCORM_12,
  'scorm2004-4th': scorm2004('4th Edition'),
  'scorm2004-3rd': scorm2004('3rd Edition'),
};
