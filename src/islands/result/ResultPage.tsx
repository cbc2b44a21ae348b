import { useEffect } from 'preact/hooks';
import { requestBank } from '../../stores/quiz/quiz.ts';
import { Acknowledgement } from './Acknowledgement.tsx';
import { Certificate } from './Certificate.tsx';
import { Objectives } from './Objectives.tsx';
import { Standing } from './Standing.tsx';
import { Takeaways } from './Takeaways.tsx';
import { WhatNext } from './WhatNext.tsx';

/** The learner's result: a section of the course's own document, since another one would end the launch. */
export default function ResultPage() {
  useEffect(requestBank, []);
  return (
    <>
      <Standing />
      <WhatNext />
      <Objectives />
      <Acknowledgement />
      <Certificate />
      <Takeaways />
    </>
  );
}
