/** Goes round light, dark, high contrast and what the device says; the name tells what a press does. */
import { Contrast, Monitor, Moon, Sun } from "lucide-react";
import { Button } from "./button.tsx";

type Theme = "system" | "light" | "dark" | "contrast";

const steps = {
  system: { next: "light", icon: Monitor, label: "Colours follow the device; switch to light" },
  light: { next: "dark", icon: Sun, label: "Light colours; switch to dark" },
  dark: { next: "contrast", icon: Moon, label: "Dark colours; switch to high contrast" },
  contrast: { next: "system", icon: Contrast, label: "High contrast; switch to the device's colours" },
} as const;

export function ThemeButton({ theme, onChange }: { readonly theme: Theme; readonly onChange: (theme: Theme) => void }) {
  const { next, icon, label } = steps[theme];
  return <Button look="quiet" icon={icon} label={label} onPress={() => onChange(next)} />;
}
