import { z } from 'astro/zod';

const fileList = z.object({
  course: z.string(),
  /** The document first, then sorted by path. */
  files: z
    .array(z.object({ path: z.string(), size: z.number(), sha256: z.string() }))
    .min(1),
  /** The authored files beside the course, which no package holds. */
  authored: z.object({ path: z.string(), sha256: z.string() }).optional(),
});

/** `<course>/files.json` in the built site: what the course's package is made of. */
export type FileList = z.infer<typeof fileList>;

/** Reads a `files.json`, or null when it is not one. */
export function readFileList(text: string): FileList | null {
  try {
    return fileList.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
