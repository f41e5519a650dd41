/** More blocks than this are not told of one by one: the longest page of the corpus has about 60. */
export const MOST_BLOCKS = 500;
