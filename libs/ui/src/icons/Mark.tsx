/** The mark of Parvis: an arch over two courses of stone. Decoration; the name stands beside it in words. */
export function Mark({ size, className }: { size?: number | string; className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" width={size} height={size} className={className}>
      <rect width="32" height="32" rx="5" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <path d="M9.5 17.5V11.5a6.5 6.5 0 0 1 13 0v6z" />
        <path d="M4 19.5h7v4H4zM12.5 19.5h7v4h-7zM21 19.5h7v4h-7zM4 25h11.2v3.5H4zM16.8 25H28v3.5H16.8z" />
      </g>
    </svg>
  );
}
