import { describe, expect, it } from 'vitest';
import { knownHost } from '../../../../src/domain/connection/knownHost.ts';

describe('the LMS that an address tells', () => {
  it.each([
    'https://learn.example/pluginfile.php/1234/mod_scorm/content/2/index.html',
    'https://example.org/moodle/pluginfile.php/9/mod_scorm/content/1/index.html#your-result',
    'https://learn.example/pluginfile.php?file=%2F9%2Fmod_scorm%2Fcontent%2F1%2Findex.html',
  ])('is Moodle: %s', (address) => {
    expect(knownHost(address)).toBe('moodle');
  });

  it.each([
    'https://moodle.example/courses/index.html',
    'https://learn.example/pluginfile.php/9/mod_page/content/1/index.html',
    'https://learn.example/index.html#/pluginfile.php',
    'http://127.0.0.1:4321/play/1/index.html',
  ])('is not told: %s', (address) => {
    expect(knownHost(address)).toBeNull();
  });
});
