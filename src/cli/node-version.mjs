// Loaded with --import before a TypeScript file runs. Plain JavaScript, so that it
// still speaks on a Node that cannot read TypeScript.
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 24) {
  process.stderr.write(
    [
      `Hold the Line needs Node 24 or newer; this is Node ${process.versions.node}.`,
      '  Why: the tools are TypeScript files that Node runs directly.',
      '  Do:  on Linux x64, run "npm ci" and then the npm script: a dependency brings',
      '       Node 24 along. On other systems install Node 24 from https://nodejs.org/.',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
