// Loaded with --import before Astro builds, and before the bundler's own library is, which
// reads this once. Without it that library keeps the memory of every bundle until the process ends.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
