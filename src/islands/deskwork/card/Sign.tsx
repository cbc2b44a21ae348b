/** A disc with a tick for what is right, a square with a cross for what is not, a ring for what is open. */
export function Sign({ right }: { right: boolean | undefined }) {
  if (right === undefined)
    return (
      <svg class="sign open" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
      </svg>
    );
  return right ? (
    <svg class="sign right" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="9" />
      <path d="M5.5 10.5l3 3 6-6.5" />
    </svg>
  ) : (
    <svg class="sign wrong" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1.5" y="1.5" width="17" height="17" rx="3" />
      <path d="M6 6l8 8M14 6l-8 8" />
    </svg>
  );
}
