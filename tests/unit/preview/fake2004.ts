import { fakePackage } from './fake-package.ts';

/** A manifest of SCORM 2004 with two SCOs and one heading; prefixes and capitals as ADL writes them. */
export const MANIFEST_2004 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="fake-2004" version="1"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="org">
    <organization identifier="org">
      <title>Two parts</title>
      <item identifier="part">
        <title>Part one</title>
        <item identifier="read" identifierref="sco">
          <title>Reading</title>
          <adlcp:dataFromLMS>from the LMS</adlcp:dataFromLMS>
          <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75"/>
        </item>
      </item>
      <item identifier="check" identifierref="sco" parameters="?part=check">
        <title>Check</title>
        <adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction>
        <imsss:sequencing IDRef="shared">
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco" type="webcontent" adlcp:scormType="sco" href="index.html">
      <file href="index.html"/><file href="js/course.js"/>
    </resource>
  </resources>
  <imsss:sequencingCollection>
    <imsss:sequencing ID="shared">
      <imsss:limitConditions attemptAbsoluteDurationLimit="PT1H"/>
    </imsss:sequencing>
  </imsss:sequencingCollection>
</manifest>`;

/** A course that says whether it was initialised, and lets a test make the calls. */
const SCRIPT = `
function find(win) {
  for (let i = 0; i < 10 && win; i += 1) {
    if (win.API_1484_11) return win.API_1484_11;
    win = win.parent === win ? win.opener : win.parent;
  }
  return null;
}
const api = find(window);
window.course = {
  call(name, ...args) {
    const result = String(api[name](...args));
    return name === 'GetValue' || result === 'true' ? result : result + ' ' + api.GetLastError();
  },
};
document.getElementById('said').textContent = api ? course.call('Initialize', '') : 'no API';
addEventListener('pagehide', () => course.call('Terminate', ''));
`;

/** A zip of {@link MANIFEST_2004}. */
export function fake2004(manifest = MANIFEST_2004): Uint8Array {
  return fakePackage({
    files: { 'imsmanifest.xml': manifest, 'js/course.js': SCRIPT },
  });
}
