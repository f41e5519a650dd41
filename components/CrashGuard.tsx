import { Component, type ComponentChildren } from 'preact';

export interface CrashGuardProps {
  readonly children: ComponentChildren;
  /** What to show when drawing the children throws. */
  readonly instead: ComponentChildren;
}

/** Shows something in place of children that cannot be drawn, so that no page is ever blank. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static override getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? this.props.instead : this.props.children;
  }
}
