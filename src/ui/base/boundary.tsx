/** Keeps a fault in one place of the page from taking the rest along: the work is in the store and stays. */
import { Component, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { Message } from "./message.tsx";

interface BoundaryProps {
  /** What has failed, as the beginning of a sentence: "The result". */
  readonly name: string;
  /** Shown under the words, such as the code that the failed place held. */
  readonly rescue?: ReactNode;
  readonly children: ReactNode;
}

export class Boundary extends Component<BoundaryProps, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <Message title={`${this.props.name} cannot be shown`}>
        <p>
          Something in Greenroom failed here. Your work is kept and the rest of the page goes on. If showing it again does not help, reload
          the page.
        </p>
        <p>
          <code>{fault instanceof Error ? fault.message : String(fault)}</code>
        </p>
        <div>
          <Button onPress={() => this.setState({ fault: null })}>Show it again</Button>{" "}
          <Button look="quiet" onPress={() => location.reload()}>
            Reload the page
          </Button>
        </div>
        {this.props.rescue}
      </Message>
    );
  }
}
