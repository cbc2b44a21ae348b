import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { requestBank } from '../../stores/quiz/quiz.ts';
import { Acknowledgement } from './Acknowledgement.tsx';
import { Certificate } from './Certificate.tsx';
import { Finish } from './Finish.tsx';
import { Objectives } from './Objectives.tsx';
import { Standing } from './Standing.tsx';
import { Takeaways } from './Takeaways.tsx';
import { WhatNext } from './WhatNext.tsx';

interface Props {
  /** The way to call card and job aids, from the page. */
  papers?: ComponentChildren;
}

/**
 * The end of the course, in the order in which one leaves: a section of the
 * course's own document, since another one would end the launch.
 */
export default function ResultPage({ papers }: Props) {
  useEffect(requestBank, []);
  return (
    <>
      <Standing />
      <WhatNext />
      <Objectives />
      <Acknowledgement />
      {papers}
      <Certificate />
      <Takeaways />
      <Finish />
    </>
  );
}
