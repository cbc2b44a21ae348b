import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshProgress } from '../../../../src/domain/progress/progress.ts';
import { startSeatTime } from '../../../../src/session/send/seatTime.ts';
import {
  $progress,
  goToStep,
} from '../../../../src/stores/progress/progress.ts';
import { fakePage } from '../page.ts';

let page: ReturnType<typeof fakePage>;
let clock: number;
let book: () => void;

beforeEach(() => {
  page = fakePage();
  page.put('[data-step="check"]', { attributes: { 'data-area': 'check' } });
  page.put('[data-step="desk"]', { attributes: { 'data-area': 'desk' } });
  page.put('[data-step="odd"]', { attributes: { 'data-area': 'garden' } });
  clock = 5000;
  $progress.set(freshProgress('start'));
  book = startSeatTime(() => clock);
});
afterEach(() => {
  cleanStores($progress);
  vi.unstubAllGlobals();
});

const pass = (seconds: number) => {
  clock += seconds * 1000;
};
const booked = () => $progress.get().seconds;

describe('seat time', () => {
  it('is booked in whole seconds, and the rest is not lost', () => {
    pass(1.6);
    book();
    pass(1.6);
    book();
    expect(booked()).toEqual({ lesson: 3, check: 0, desk: 0 });
  });

  it('goes to the area of the step that was on screen', () => {
    pass(10);
    goToStep('check');
    pass(20);
    goToStep('desk');
    pass(30);
    goToStep('odd');
    pass(40);
    book();
    expect(booked()).toEqual({ lesson: 50, check: 20, desk: 30 });
  });

  it('does not run while the page is out of sight', () => {
    pass(10);
    page.hide();
    pass(60);
    page.show();
    pass(5);
    book();
    expect(booked().lesson).toBe(15);
  });

  it('does not run out of sight when the learner closes the tab from there', () => {
    pass(10);
    page.hide();
    pass(200);
    book();
    expect(booked().lesson).toBe(10);
  });

  it('does not run while the page is opened in the background', () => {
    vi.unstubAllGlobals();
    cleanStores($progress);
    page = fakePage();
    page.hide();
    book = startSeatTime(() => clock);
    pass(100);
    page.show();
    pass(4);
    book();
    expect(booked().lesson).toBe(4);
  });

  it('leaves out a gap in which the machine slept', () => {
    pass(301);
    book();
    pass(300);
    book();
    expect(booked().lesson).toBe(300);
  });

  it('adds to what earlier launches booked', () => {
    const earlier = { lesson: 100, check: 7, desk: 0 };
    $progress.set({ ...$progress.get(), seconds: earlier });
    pass(10);
    book();
    expect(booked()).toEqual({ lesson: 110, check: 7, desk: 0 });
  });
});
