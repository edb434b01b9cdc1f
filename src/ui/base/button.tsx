/** The one button: primary, plain or quiet, with an icon, a shortcut, or both. */
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import "./button.css";

interface ButtonProps {
  readonly onPress: () => void;
  readonly children?: ReactNode;
  /** The accessible name where there is no text, also shown as a tooltip. */
  readonly label?: string;
  readonly look?: "primary" | "plain" | "quiet";
  readonly icon?: LucideIcon;
  /** Shown beside the text, or in the tooltip where there is no text, such as `Ctrl ↵`. */
  readonly shortcut?: string;
  /** The same for assistive technology, such as `Control+Enter`. */
  readonly keys?: string;
  /** It stays focusable, so that the focus is not lost while something runs. */
  readonly unavailable?: boolean;
  /** For a button that switches something on and off. */
  readonly pressed?: boolean;
}

export function Button({
  onPress,
  children,
  label,
  look = "plain",
  icon: Icon,
  shortcut,
  keys,
  unavailable = false,
  pressed,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look}${children === undefined ? " button-square" : ""}`}
      aria-label={label}
      title={shortcut && !children ? `${label} (${shortcut})` : label}
      aria-keyshortcuts={keys}
      aria-disabled={unavailable || undefined}
      aria-pressed={pressed}
      onClick={unavailable ? undefined : onPress}
    >
      {Icon && <Icon size={16} aria-hidden="true" />}
      {children}
      {shortcut && children && (
        <span aria-hidden="true">
          <kbd>{shortcut}</kbd>
        </span>
      )}
    </button>
  );
}
