/** The version of what makes reports and packs: that of package.json, which a test holds it to. */
export const TOOL_VERSION = '0.1.0';
