/** The gate onto the town: the only picture of the product, on the sign-in page. Decoration. */
export function SignInDrawing() {
  return (
    <svg viewBox="0 0 560 470" aria-hidden="true" preserveAspectRatio="xMidYMax slice" className="sign__drawing">
      <rect width="560" height="470" fill="var(--cover-bg)"/>
      <path d="M0 8h560M0 8v36M60 8v36M120 8v36M180 8v36M240 8v36M300 8v36M360 8v36M420 8v36M480 8v36M540 8v36M0 44h560M30 44v36M90 44v36
          M150 44v36M210 44v36M270 44v36M330 44v36M390 44v36M450 44v36M510 44v36M0 80h560M0 80v36M60 80v36M120 80v36M180 80v36
          M240 80v36M300 80v36M360 80v36M420 80v36M480 80v36M540 80v36M0 116h560M30 116v36M90 116v36M150 116v36M210 116v36M270 116v36
          M330 116v36M390 116v36M450 116v36M510 116v36M0 152h560M0 152v36M60 152v36M120 152v36M180 152v36M240 152v36M300 152v36
          M360 152v36M420 152v36M480 152v36M540 152v36M0 188h560M30 188v36M90 188v36M150 188v36M210 188v36M270 188v36M330 188v36
          M390 188v36M450 188v36M510 188v36M0 224h560M0 224v36M60 224v36M120 224v36M180 224v36M240 224v36M300 224v36M360 224v36
          M420 224v36M480 224v36M540 224v36M0 260h560M30 260v36M90 260v36M150 260v36M210 260v36M270 260v36M330 260v36M390 260v36
          M450 260v36M510 260v36" stroke="var(--cover-l1)" strokeWidth="1.5" fill="none" opacity=".55"/>
      <path d="M152 296V166a128 128 0 0 1 256 0v130z" fill="var(--cover-bg)" stroke="var(--cover-l2)" strokeWidth="2"/>
      <path d="M188.0 166.0 152.0 166.0M191.1 142.2 156.4 132.9M200.3 120.0 169.1 102.0M214.9 100.9 189.5 75.5M234.0 86.3 216.0 55.1
          M256.2 77.1 246.9 42.4M280.0 74.0 280.0 38.0M303.8 77.1 313.1 42.4M326.0 86.3 344.0 55.1M345.1 100.9 370.5 75.5
          M359.7 120.0 390.9 102.0M368.9 142.2 403.6 132.9M372.0 166.0 408.0 166.0" stroke="var(--cover-l2)" strokeWidth="2"/>
      <path d="M152 200h36M152 232h36M152 264h36M372 200h36M372 232h36M372 264h36" stroke="var(--cover-l2)" strokeWidth="2"/>
      <path d="M188 296V166a92 92 0 0 1 184 0v130z" fill="var(--cover-warm)" stroke="var(--cover-l2)" strokeWidth="2"/>
      <g fill="var(--cover-bg)">
      <circle cx="322" cy="150" r="20" fill="var(--cover-ink)" opacity=".6"/>
      <path opacity=".3" d="M189 296v-58l6-12h30l6 12h8v-26l9-30 9 30v20h20l7-14h34l7 14h12v-10l6-10h28v84z"/>
      <path opacity=".55" d="M189 296v-34l18-16 18 16v8h14v-14l5-10h5v-10h6v10h22v-10h6v10h5l5 10v20h18v-14l16-14 16 14v6h10l5-10h13v38z"/>
      </g>
      <path d="M188 296V166a92 92 0 0 1 184 0v130z" fill="none" stroke="var(--cover-l2)" strokeWidth="2"/>
      <path d="M0 296h560v174H0z" fill="var(--cover-bg)"/>
      <path d="M188 296h184l120 174H68z" fill="var(--cover-warm)" opacity=".22"/>
      <g stroke="var(--cover-l2)" strokeWidth="1.5" fill="none" opacity=".7">
      <path d="M0 296h560M0 312h560M0 334h560M0 362h560M0 398h560M0 442h560M280 296v16M250 296l-6 16M310 296l6 16M220 296l-12 16
          M340 296l12 16M262 312l-6 22M298 312l6 22M226 312l-18 22M334 312l18 22M190 312l-30 22M370 312l30 22M280 334v28M232 334l-14 28
          M328 334l14 28M184 334l-28 28M376 334l28 28M136 334l-42 28M424 334l42 28M250 362l-10 36M310 362l10 36M190 362l-30 36
          M370 362l30 36M130 362l-50 36M430 362l50 36M70 362l-70 36M490 362l70 36M280 398v44M200 398l-20 44M360 398l20 44
          M120 398l-40 44M440 398l40 44M240 442l-8 28M320 442l8 28M150 442l-16 28M410 442l16 28M60 442l-24 28M500 442l24 28"/>
      </g>
    </svg>
  );
}
