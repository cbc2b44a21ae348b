import { fakePackage } from './fake-package.ts';

/** A course structure with two AUs, the second in a block. */
export const STRUCTURE = `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="https://course.test/1">
    <title><langstring lang="en">Two units</langstring></title>
    <description><langstring lang="en">Of a test</langstring></description>
  </course>
  <au id="https://course.test/1/check" moveOn="Passed" masteryScore="0.8">
    <title><langstring lang="en">Check</langstring></title>
    <description><langstring lang="en">Check</langstring></description>
    <url>index.html?part=check#top</url>
    <launchParameters>from the LMS</launchParameters>
  </au>
  <block id="https://course.test/1/block">
    <title><langstring lang="en">More</langstring></title>
    <description><langstring lang="en">More</langstring></description>
    <au id="https://course.test/1/read">
      <title><langstring lang="en">Reading</langstring></title>
      <description><langstring lang="en">Reading</langstring></description>
      <url>index.html</url>
    </au>
  </block>
</courseStructure>`;

/** A zip of {@link STRUCTURE}; `files` bends it. */
export function fakeCmi5(
  files: Record<string, string | Uint8Array | null> = {},
): Uint8Array {
  return fakePackage({
    files: { 'imsmanifest.xml': null, 'cmi5.xml': STRUCTURE, ...files },
  });
}
