const key = 'hold-the-line:theme';

function kept(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** An empty choice matches no rule of the styles, so the system's colours stand. */
function apply(theme: string): void {
  document.documentElement.dataset.theme = theme;
}

/** Applies the colours chosen earlier and lets the reader choose again. A browser that keeps nothing still switches. */
export function enhanceTheme(select: HTMLSelectElement): void {
  select.value = kept();
  apply(select.value);
  select.addEventListener('change', () => {
    apply(select.value);
    try {
      localStorage.setItem(key, select.value);
    } catch {
      // Refused storage costs the choice at the next visit and nothing else.
    }
  });
}
