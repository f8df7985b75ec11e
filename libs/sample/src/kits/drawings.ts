/** Drawings of the share kits, 1200 × 630, made for this project: flat lines in petrol, brass and limestone, no words inside. */

const open = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="#F2F3F0"/>`;

/** Two courses of stone, the ground of every drawing on land. */
const paving = `<g fill="none" stroke="#0B5364" stroke-width="3" stroke-opacity=".3"><path d="M0 540H1200M0 585H1200"/><path d="M80 540v45M240 540v45M400 540v45M560 540v45M720 540v45M880 540v45M1040 540v45M0 585v45M160 585v45M320 585v45M480 585v45M640 585v45M800 585v45M960 585v45M1120 585v45"/></g>`;

/** A van, its doors open on four bins, one colour each. */
export const vanByColour = `${open}${paving}
<g fill="none" stroke="#0B5364" stroke-width="5" stroke-linejoin="round" stroke-linecap="round">
<path d="M396 150q0-40 40-40h328q40 0 40 40v336H396z" fill="#FFFFFF"/>
<path d="M424 172q0-28 28-28h296q28 0 28 28v290H424z" fill="#DCE6E6"/>
<path d="M396 150 250 122v352l146 12z" fill="#FFFFFF"/><path d="M804 150l146-28v352l-146 12z" fill="#FFFFFF"/>
<path d="M374 180 276 162v116l98 8zM826 180l98-18v116l-98 8z" fill="#F2F3F0"/>
<path d="M424 300H776M424 452H776"/><path d="M384 486H816v28H384z" fill="#0B5364"/>
<circle cx="446" cy="520" r="34" fill="#FFFFFF"/><circle cx="754" cy="520" r="34" fill="#FFFFFF"/>
<circle cx="446" cy="520" r="10" fill="#0B5364"/><circle cx="754" cy="520" r="10" fill="#0B5364"/>
<path d="M362 362v30M838 362v30"/></g>
<g stroke="#0B5364" stroke-width="4" stroke-linejoin="round">
<path d="M442 212h148l-10 86H452z" fill="#7FA886"/><path d="M610 212h148l-10 86H620z" fill="#7BA3BD"/>
<path d="M442 364h148l-10 86H452z" fill="#C08A1A"/><path d="M610 364h148l-10 86H620z" fill="#B9654C"/>
<g fill="#FFFFFF"><path d="M484 240h64v24h-64zM652 240h64v24h-64zM484 392h64v24h-64zM652 392h64v24h-64z"/></g></g>
<g fill="none" stroke="#0B5364" stroke-width="3" stroke-linecap="round"><path d="M470 212v-24M490 212v-32M510 212v-20M532 212v-30M556 212v-22M640 212q10-34 30 0q12-40 32 0q8-26 24 0"/>
<circle cx="486" cy="346" r="18"/><circle cx="486" cy="346" r="7"/><circle cx="542" cy="346" r="18"/><circle cx="542" cy="346" r="7"/><path d="M644 364v-22h26v22M690 364v-30h26v30"/></g>
<g fill="none" stroke="#C08A1A" stroke-width="4" stroke-linecap="round"><path d="M1060 180a60 60 0 1 1-1 0M1060 200v42l26 18"/><path d="M1060 168v-14M1044 154h32"/></g>
</svg>`;

/** Three arches, and under each a person at a trade. */
export const archesAndApprentices = `${open}${paving}
<g fill="none" stroke="#0B5364" stroke-width="5" stroke-linejoin="round">
<path d="M110 540V270a150 150 0 0 1 300 0v270M450 540V230a150 150 0 0 1 300 0v310M790 540V270a150 150 0 0 1 300 0v270" fill="#FFFFFF"/>
<path d="M140 540V270a120 120 0 0 1 240 0v270M480 540V230a120 120 0 0 1 240 0v310M820 540V270a120 120 0 0 1 240 0v270" fill="#DCE6E6" stroke-width="3"/>
<path d="M260 120v30M600 80v30M940 120v30" stroke-width="3"/></g>
<g stroke="#0B5364" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
<path d="M210 540V420q0-46 46-46t46 46v120z" fill="#0B5364"/><circle cx="256" cy="326" r="32" fill="#FFFFFF"/><path d="M220 318a36 36 0 0 1 72 0z" fill="#C08A1A"/><path d="M212 318h88" fill="none"/>
<path d="M330 540V350M364 540V350M330 380h34M330 420h34M330 460h34M330 500h34" fill="none"/>
<path d="M552 540V396q0-48 48-48t48 48v144z" fill="#C08A1A"/><circle cx="600" cy="298" r="33" fill="#FFFFFF"/><path d="M568 292q4-34 36-32 32 0 30 40-10-18-24-20-24 8-42 12z" fill="#0B5364"/>
<path d="M528 446h64M528 446v-40h64v40M536 406l24-20 24 20" fill="#FFFFFF"/><path d="M648 430q44-4 40 40t-40 40" fill="none" stroke="#FFFFFF"/>
<circle cx="676" cy="500" r="38" fill="#FFFFFF"/><circle cx="676" cy="500" r="24" fill="none"/><circle cx="676" cy="500" r="8" fill="#0B5364"/>
<path d="M890 540V424q0-46 46-46t46 46v116z" fill="#7FA0A6"/><circle cx="936" cy="330" r="32" fill="#FFFFFF"/><path d="M906 326q-2-34 30-36 34 0 32 38 0 22-6 36-4-30-14-42-20 6-42 4z" fill="#5A4A3A"/>
<path d="M994 470h44v66h-44z" fill="#FFFFFF"/><path d="M1004 486h24M1004 500h24M1004 514h14" fill="none"/></g>
</svg>`;

/** A cable ship lays its line over the bow; the cable runs down to the floor of the sea. */
export const cableShip = `${open}
<path d="M0 330H1200V630H0z" fill="#DCE6E6"/>
<path d="M0 560q150-50 320-20t330 10 300-30 250 20V630H0z" fill="#E9E2D0" stroke="#0B5364" stroke-width="4"/>
<g stroke="#0B5364" stroke-width="5" stroke-linejoin="round" stroke-linecap="round">
<path d="M330 290h560l40-40h70l-50 120H380z" fill="#0B5364"/><path d="M352 322h612" stroke="#C08A1A" stroke-width="4"/>
<path d="M400 290v-90h170v90zM430 200v-54h110v54z" fill="#FFFFFF"/><path d="M452 146V96M518 146v-36M452 96h36" fill="none"/>
<g fill="#DCE6E6" stroke-width="3"><path d="M420 224h24v22h-24zM462 224h24v22h-24zM504 224h24v22h-24zM448 162h28v20h-28zM494 162h28v20h-28z"/></g>
<path d="M610 290v-28h90v28z" fill="#FFFFFF"/><circle cx="655" cy="240" r="46" fill="#FFFFFF"/><circle cx="655" cy="240" r="32" fill="none" stroke-width="3"/><circle cx="655" cy="240" r="18" fill="none" stroke-width="3"/><circle cx="655" cy="240" r="5" fill="#0B5364"/>
<path d="M760 290V160l120 60M760 160l-40 130M880 220v30" fill="none"/><circle cx="1000" cy="244" r="20" fill="#FFFFFF"/></g>
<path d="M690 212C790 190 900 236 1000 224q22 2 21 22C1022 400 900 500 640 534 420 560 200 520 0 548" fill="none" stroke="#C08A1A" stroke-width="5" stroke-linecap="round"/>
<g fill="#F2F3F0" stroke="#C08A1A" stroke-width="4"><path d="M734 496l40-14 8 20-40 14zM330 534h42v20h-42z"/></g>
<g fill="none" stroke="#0B5364" stroke-width="4" stroke-linecap="round"><path d="M40 356q24-22 48 0t48 0 48 0M210 378q24-22 48 0t48 0M1020 360q24-22 48 0t48 0 48 0M560 402q24-22 48 0t48 0 48 0M80 420q24-22 48 0t48 0M860 420q20-18 40 0t40 0M1080 430q24-22 48 0t48 0" stroke-opacity=".6"/>
<path d="M170 120q20-18 34 0 14-18 34 0M260 80q14-12 24 0 10-12 24 0M1040 110q16-14 28 0 12-14 28 0" stroke-width="3"/></g>
<g fill="none" stroke="#0B5364" stroke-width="3" stroke-opacity=".5"><path d="M150 470q30-20 60 0-30 20-60 0zM210 470l18-14v28zM1090 490q24-16 48 0-24 16-48 0zM1090 490l-16-12v24z"/></g>
</svg>`;

/** A forest in which three of the trees are masts. */
export const forestOfMasts = `${open}
<circle cx="950" cy="150" r="58" fill="none" stroke="#C08A1A" stroke-width="5"/>
<path d="M0 430q180-130 380-70t380-20 440 30V630H0z" fill="#DCE6E6" stroke="#0B5364" stroke-width="4"/>
<path d="M0 520q260-90 560-40t640-10V630H0z" fill="#FFFFFF" stroke="#0B5364" stroke-width="4"/>
<g fill="#7FA0A6" stroke="#0B5364" stroke-width="4" stroke-linejoin="round">
<path d="M90 470l46-130 46 130zM180 450l38-110 38 110zM470 400l36-104 36 104zM640 400l40-120 40 120zM930 410l38-112 38 112zM1060 420l46-136 46 136z"/></g>
<g fill="#0B5364" stroke="#0B5364" stroke-width="4" stroke-linejoin="round"><path d="M30 560l52-150 52 150zM360 520l50-150 50 150zM540 550l44-128 44 128zM770 540l54-160 54 160zM1000 560l48-140 48 140z"/></g>
<g fill="none" stroke="#0B5364" stroke-width="4" stroke-linecap="round"><path d="M82 560v34M410 520v34M584 550v30M824 540v34M1048 560v30M136 470v20M506 400v16M680 400v16M968 410v14M1106 420v18"/></g>
<g fill="none" stroke="#0B5364" stroke-width="5" stroke-linejoin="round" stroke-linecap="round">
<path d="M252 570l40-400 40 400M266 430h52M274 350h36M281 280h22M258 510h68M266 430l60 80M318 430l-60 80M274 350l44 80M310 350l-44 80"/>
<path d="M690 580l30-320 30 320M700 470h40M708 390h24M700 470l46 70M740 470l-46 70"/>
<path d="M1124 590l24-260 24 260M1132 500h32M1138 430h20"/></g>
<g fill="#C08A1A" stroke="#0B5364" stroke-width="3"><path d="M272 172h12v46h-12zM300 172h12v46h-12zM704 262h10v36h-10zM726 262h10v36h-10zM1134 330h9v28h-9zM1153 330h9v28h-9z"/></g>
<g fill="none" stroke="#C08A1A" stroke-width="4" stroke-linecap="round"><path d="M246 150a60 60 0 0 1 92 0M226 130a88 88 0 0 1 132 0M206 110a116 116 0 0 1 172 0M686 242a46 46 0 0 1 68 0M670 224a70 70 0 0 1 100 0M1122 312a36 36 0 0 1 52 0M1108 298a56 56 0 0 1 80 0"/></g>
</svg>`;

/** A shop front: behind the window, people round a table with telephones in hand. */
export const shopFront = `${open}${paving}
<g stroke="#0B5364" stroke-width="5" stroke-linejoin="round" stroke-linecap="round">
<path d="M150 120h900v420H150z" fill="#FFFFFF"/><path d="M190 250h560v250H190z" fill="#DCE6E6"/><path d="M810 250h190v290H810z" fill="#DCE6E6"/>
<path d="M905 250v290M190 500v40M750 500v40" fill="none"/><path d="M884 386v40M926 386v40" fill="none" stroke="#C08A1A"/></g>
<g stroke="#0B5364" stroke-width="4" stroke-linejoin="round"><path d="M130 150h940l-30 76H160z" fill="#FFFFFF"/>
<path d="M250 150h110l-6 76H238zM470 150h120l-2 76H466zM700 150h110l14 76H700zM930 150h140l-30 76H944z" fill="#0B5364"/>
<path d="M160 226q48 40 78 0 60 40 116 0 56 40 112 0 60 40 122 0 56 40 112 0 60 40 124 0 60 40 120 0 48 40 96 0" fill="none"/></g>
<g stroke="#0B5364" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
<path d="M250 500v-70q0-40 40-40t40 40v70z" fill="#C08A1A"/><circle cx="290" cy="350" r="28" fill="#FFFFFF"/><path d="M262 346q4-30 30-30 28 0 28 32-12-12-20-14-20 8-38 12z" fill="#9AA7A8"/>
<path d="M430 500v-76q0-42 42-42t42 42v76z" fill="#0B5364"/><circle cx="472" cy="338" r="29" fill="#FFFFFF"/><path d="M444 330q6-28 32-26 28 2 26 38-6-14-18-18-22 8-40 6z" fill="#5A4A3A"/>
<path d="M610 500v-68q0-40 40-40t40 40v68z" fill="#7FA0A6"/><circle cx="650" cy="352" r="28" fill="#FFFFFF"/><path d="M622 346a28 28 0 0 1 56 0q-28-10-56 0z" fill="#9AA7A8"/><path d="M636 354h10M654 354h10" fill="none" stroke-width="3"/>
<path d="M220 470h500v26H220z" fill="#FFFFFF"/><path d="M318 426h26v44h-26zM524 426h26v44h-26zM584 432h24v38h-24z" fill="#FFFFFF"/>
<path d="M324 436h14M324 444h14M530 436h14M530 444h14" fill="none" stroke-width="3"/></g>
<g fill="none" stroke="#C08A1A" stroke-width="4" stroke-linecap="round"><path d="M380 250v30M362 300a18 18 0 0 1 36 0zM570 250v30M552 300a18 18 0 0 1 36 0z"/></g>
<g fill="none" stroke="#0B5364" stroke-width="4" stroke-linecap="round"><path d="M70 540v-50h50v50zM95 490V400M95 440q-34-6-32-40 32 4 32 40zM95 420q34-6 32-40-32 4-32 40z"/><path d="M1096 540V330M1096 330h52v60h-52" stroke-width="5"/></g>
</svg>`;
