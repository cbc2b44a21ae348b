/**
 * The script of a package with several languages, for the page that asks and for
 * the help of the course. It is no module, so that it runs wherever scripts do.
 * A launch's own parameters (cmi5 gives them in the address) go along.
 */
export const LANGUAGE_SCRIPT = `(function () {
  'use strict';
  var script = document.currentScript;
  var key = 'hold-the-line:language:' + script.dataset.course;
  var inCourse = 'kept' in script.dataset;

  function keep(language) {
    try {
      localStorage.setItem(key, language);
      return localStorage.getItem(key) === language;
    } catch (error) {
      return false;
    }
  }

  function kept() {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      return null;
    }
  }

  function go(language) {
    var place = ['.', language, 'index.html'].join('/');
    location.replace(place + location.search + location.hash);
  }

  function change(button) {
    var done = keep(button.dataset.language);
    button.nextElementSibling.textContent = done
      ? button.dataset.kept
      : button.dataset.notKept;
  }

  var buttons = document.querySelectorAll('button[data-language]');
  buttons.forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      if (inCourse) return change(button);
      keep(button.dataset.language);
      go(button.dataset.language);
    });
    if (!inCourse && button.dataset.language === kept()) go(kept());
  });
})();
`;
