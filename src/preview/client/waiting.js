// @ts-check
// Requests that a call of the course waits for.

/**
 * Waits for the answer, since Commit must return what the server says.
 *
 * @param {string} url
 * @param {string} body
 * @returns {import('./saver.js').Answer}
 */
export function postAndWait(url, body) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', url, false);
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.send(body);
  return JSON.parse(xhr.responseText);
}

/** Asks the browser itself: a request that needs no server fails only where waiting is forbidden. */
export function mayWait() {
  const probe = URL.createObjectURL(new Blob(['']));
  try {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', probe, false);
    xhr.send();
    return true;
  } catch {
    return false;
  } finally {
    URL.revokeObjectURL(probe);
  }
}
