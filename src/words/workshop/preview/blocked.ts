/** What the directives of a policy are about, at the beginning of a sentence. */
export const blockedThings = {
  'script-src': 'A script',
  'style-src': 'A style sheet',
  'font-src': 'A font',
  'img-src': 'A picture',
  'media-src': 'Sound or video',
  'frame-src': 'A page in a frame',
  'child-src': 'A page in a frame',
  'connect-src': 'A request for data',
  'worker-src': 'A worker',
  'object-src': 'An embedded object',
  'manifest-src': 'A web app manifest',
  'form-action': 'A form',
  other: 'Something',
};

/** What a browser refused to a package. Pages are paths in it. */
export const blocked = {
  /** The page of a launch, in the place of a path. */
  course: 'the course',
  evaluated: (page: string) =>
    `${page} tried to run text as a script (eval), and was not allowed to.`,
  inline: (thing: string, page: string) =>
    `${thing} written into ${page} did not take effect.`,
  inside: (thing: string, page: string, scheme: string) =>
    `${thing} made inside ${page} (${scheme}:) did not load.`,
  form: (page: string, source: string) =>
    `A form on ${page} was not sent to ${source}.`,
  loaded: (thing: string, page: string, source: string) =>
    `${thing} from ${source}, which ${page} asks for, did not load.`,
  advice:
    'The preview refuses whatever a package asks of other servers. Your LMS may or may not refuse it too, and a learner without a way to those servers misses it in every LMS. To be safe, the author puts these files into the package and refers to them by relative addresses.',
};
