import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** There is no story under it: its title is the page's. */
  readonly alone?: boolean;
  /** What one can do about it, or what it rests on. */
  readonly children?: ComponentChildren;
}

/** Something that the reader has to know, in plain words. */
export function Notice({ title, text, alone = false, children }: NoticeProps) {
  const Title = alone ? 'h1' : 'h2';
  return (
    <section class="notice">
      <Title class="notice-title">{title}</Title>
      <p>{text}</p>
      {children}
    </section>
  );
}
