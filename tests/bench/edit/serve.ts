import { dev } from 'astro';

/** Serves the project in the working folder, whose packages lie elsewhere: where they do is the first argument. */
const [packages = ''] = process.argv.slice(2);
const server = await dev({
  server: { port: 0, host: '127.0.0.1' },
  vite: { server: { fs: { allow: [process.cwd(), packages] } } },
});
console.log(`Serving at ${server.address.port}`);
