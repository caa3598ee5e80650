// Finding words by time. Pure.

export interface Timed {
  readonly start: number;
  readonly end: number;
}

export const DOUBTFUL = 0.6;

/** Index of the last word that has begun at `time`; -1 before the first. Words are in order of start. */
export function wordAt(words: readonly Timed[], time: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.start ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export interface Turn<Word> {
  speaker: string;
  first: number;
  words: Word[];
}

/** Words of one speaker without the other between them; `first` is the first word's index. */
export function turns<Word extends { speaker: string }>(words: readonly Word[]): Turn<Word>[] {
  const made: Turn<Word>[] = [];
  words.forEach((word, index) => {
    const last = made.at(-1);
    if (last?.speaker === word.speaker) last.words.push(word);
    else made.push({ speaker: word.speaker, first: index, words: [word] });
  });
  return made;
}
