import type { ComponentChildren } from 'preact';
import type { Look } from '../../../domain/simulation/look.ts';
import type { CallCase } from '../../../schema/case.ts';

/** A drawing that says nothing to a screen reader: words beside it do. */
export function Drawing({
  box,
  look = '',
  children,
}: {
  box: string;
  /** Classes of what it is coloured by. */
  look?: string;
  children: ComponentChildren;
}) {
  return (
    <svg
      class={`art ${look}`}
      viewBox={box}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A voice without a face. */
export function Voice() {
  return (
    <Drawing box="22 62 150 158">
      <path
        class="art-voice"
        d="M32 220C32 174 66 156 104 156S176 174 176 220Z"
      />
      <circle class="art-voice" cx="104" cy="112" r="38" />
      <text class="art-mark" x="98" y="129">
        ?
      </text>
      <path
        class="art-ink"
        d="M132 70L146 66C166 88 168 130 150 154L136 150L139 134L148 131C154 114 153 104 146 90L136 88Z"
      />
    </Drawing>
  );
}

/** How hair is worn: swept, in short curls, cropped, parted. In each of the tints it may be anybody's: a name says nothing of it. */
const hair = [
  'M94 92C82 38 172 38 162 90C158 86 154 80 152 74C138 80 116 78 102 76Z',
  'M94 88A9 9 0 0 1 93 73A10 10 0 0 1 103 60A12 12 0 0 1 119 53A13 13 0 0 1 137 53A12 12 0 0 1 153 60A10 10 0 0 1 163 73A9 9 0 0 1 162 88C157 74 99 74 94 88Z',
  'M95 86C94 48 162 48 161 86C150 66 106 66 95 86Z',
  'M94 92C90 44 166 44 162 92C160 84 157 79 153 75C139 78 126 74 116 66C112 76 101 80 94 92Z',
];

/** Somebody who is seen: head and shoulders, each with a face of their own. */
export function Person({
  coat,
  look,
}: {
  coat: 'voice' | 'good' | 'friend';
  look: Look;
}) {
  return (
    <Drawing box="60 46 136 148" look={`skin${look.skin} tint${look.tint}`}>
      <path
        class={`art-${coat}`}
        d="M70 194C70 148 96 134 128 134S186 148 186 194Z"
      />
      <circle class="art-skin" cx="128" cy="94" r="34" />
      <path class="art-hair" d={hair[look.hair]} />
      <circle class="art-dot" cx="120" cy="98" r="3" />
      <circle class="art-dot" cx="144" cy="98" r="3" />
      <path
        class="art-mouth"
        d={
          coat === 'friend' ? 'M124 114C130 118 138 118 142 113' : 'M122 115h20'
        }
      />
      {look.glasses && (
        <path
          class="art-mouth"
          d="M110 91h18v13h-18zM134 91h18v13h-18zM128 97h6"
        />
      )}
      {coat === 'good' && (
        <path class="art-line" d="M90 98V92A40 40 0 0 1 166 92V98" />
      )}
    </Drawing>
  );
}

const signs = {
  chat: (
    <>
      <path
        class="art-sheet"
        d="M14 20H86A8 8 0 0 1 94 28V66A8 8 0 0 1 86 74H44L24 90V74H14A8 8 0 0 1 6 66V28A8 8 0 0 1 14 20Z"
      />
      <path class="art-line" d="M32 47h0M50 47h0M68 47h0" />
    </>
  ),
  email: (
    <>
      <rect class="art-sheet" x="8" y="22" width="84" height="58" rx="6" />
      <path class="art-line" d="M10 27L50 57L90 27" />
    </>
  ),
  alert: (
    <>
      <path class="art-sheet" d="M50 14L92 84H8Z" />
      <path class="art-line" d="M50 40V60M50 71V72" />
    </>
  ),
};

/** Who asks, as far as the channel shows them. Only where somebody is seen have they a face of their own. */
export function Face({
  channel,
  look,
}: {
  channel: CallCase['channel'];
  look: Look;
}) {
  switch (channel) {
    case 'chat':
    case 'email':
    case 'alert':
      return <Drawing box="-14 -12 128 128">{signs[channel]}</Drawing>;
    case 'walkin':
    case 'video':
      return <Person coat="voice" look={look} />;
    case 'desk':
      return <Person coat="good" look={look} />;
    case 'phone':
      return <Voice />;
  }
}
