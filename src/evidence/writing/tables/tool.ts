/** What makes reports and packs; its version is that of package.json, which a test holds it to. */
export const TOOL = 'Hold the Line evidence tool 0.1.0';
