/** A figure that the code drew, with its titles and labels in words. */
import { useEffect, useState } from "react";
import type { RunResult } from "../../core/engine.ts";
import "./results.css";

interface FigureProps {
  readonly figure: Extract<RunResult, { kind: "figure" }>;
}

export function Figure({ figure: { png, width, height, words } }: FigureProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(png)], { type: "image/png" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [png]);
  return (
    <figure className="result-figure">
      <img src={address} width={width} height={height} alt={words} />
    </figure>
  );
}
