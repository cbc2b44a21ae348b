import type { IncomingMessage } from 'node:http';

import { HOME } from './addresses.ts';
import { diskFaultOf } from './diskFault.ts';
import { troublePage } from './pages/layout.ts';
import type { Routes } from './routes.ts';
import { answerGone } from './web/goneOrigin.ts';
import {
  callerOf,
  placeOf,
  requireNoServiceWorker,
  requireSameOrigin,
  type PackageNames,
} from './web/origins.ts';
import { requirePlainPath } from './web/paths.ts';
import { json, page, plain, seeOther, type Reply } from './web/reply.ts';
import { Refusal } from './web/request.ts';
import { findRoute, type Call } from './web/router.ts';
import { speaking, words } from './web/words.ts';

/** What the server knows when a request comes in. */
export interface Front {
  routes: Routes;
  /** Further host names of the LMS. */
  hosts: readonly string[];
  names: PackageNames;
}

/**
 * The answer to a request, whatever it is. Never throws: a fault of the server is logged
 * and told as one. It speaks the language that the browser asks for.
 */
export function answer(front: Front, request: IncomingMessage): Promise<Reply> {
  return speaking(request.headers['accept-language'], () =>
    answerInWords(front, request),
  );
}

async function answerInWords(
  { routes, hosts, names }: Front,
  request: IncomingMessage,
): Promise<Reply> {
  try {
    const place = placeOf(request.headers.host ?? '', names, hosts);
    const reply = await replyAt(place, routes, request).catch(
      (error: unknown) => inWords(request, error),
    );
    return place?.course ? withPolicy(reply) : reply;
  } catch (error) {
    return inWords(request, error);
  }
}

/** Nothing comes from a course's origin without a policy, whatever a course makes of it. */
const NOTHING = "default-src 'none'; frame-ancestors 'self'";

function withPolicy(reply: Reply): Reply {
  const headers = { 'Content-Security-Policy': NOTHING, ...reply.headers };
  return { ...reply, headers };
}

async function replyAt(
  place: ReturnType<typeof placeOf>,
  routes: Routes,
  request: IncomingMessage,
): Promise<Reply> {
  if (!place) throw new Refusal(403, words().notAnswered.name);
  requireNoServiceWorker(request);
  if (place.course === 'gone') return answerGone(place, request.url ?? '');
  requireSameOrigin(callerOf(request));
  requirePlainPath(request.url ?? '');
  const url = URL.parse(request.url ?? '', place.admin);
  if (!url) throw new Refusal(400, words().notAnswered.address);
  return await handle(routes, { request, url, place, params: {} });
}

async function handle(routes: Routes, call: Call): Promise<Reply> {
  const { request, url, place } = call;
  const own = place.course ? routes.course : routes.admin;
  const routed = findRoute(own, request.method ?? '', url.pathname);
  if (routed.kind === 'found')
    return routed.route.handle({ ...call, params: routed.params });
  if (routed.kind === 'wrong method')
    throw new Refusal(405, words().notAnswered.method);
  if (!place.course) throw new Refusal(404, words().notHere.nothing);
  // A person who opens the LMS from here lands where it is; a course gets nothing.
  if (callerOf(request).dest === 'document' && request.method === 'GET')
    return seeOther(place.admin + url.pathname + url.search);
  throw new Refusal(403, words().notAnswered.course(`${place.admin}${HOME}`));
}

/** What the server itself could not do. A store writes whole or not at all, so nothing of the request is kept. */
function refusalOfFault(error: unknown): Refusal {
  const fault = diskFaultOf(error);
  const { notStored, fault: unknown } = words().serverFaults;
  return fault
    ? new Refusal(fault.status, notStored(fault.cause, fault.remedy))
    : new Refusal(500, unknown);
}

/** Every failure ends as a sentence, in the form that the caller reads. */
function inWords(request: IncomingMessage, error: unknown): Reply {
  const refusal = error instanceof Refusal ? error : refusalOfFault(error);
  if (refusal !== error) console.error(error);
  const { message, status } = refusal;
  const accept = request.headers.accept ?? '';
  if (accept.includes('text/html')) {
    const { notFound, failed } = words().frame;
    return page(
      troublePage(status === 404 ? notFound : failed, message),
      status,
    );
  }
  return request.headers['content-type'] === 'application/json'
    ? json({ stored: false, reason: message }, status)
    : plain(status, message);
}
