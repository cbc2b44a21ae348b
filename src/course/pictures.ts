import type { ImageMetadata } from 'astro';

/** The pictures of all courses, by the path of their file. Their addresses end in a hash of what they show. */
const files = import.meta.glob<{ default: ImageMetadata }>(
  '../../content/*/pictures/*.{svg,png,jpg,webp}',
  { eager: true },
);

/** The addresses of a course's pictures, sorted: another drawing has another one. */
export function picturesOf(course: string): string[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/content/${course}/pictures/`))
    .map(([, { default: picture }]) => picture.src)
    .sort();
}
