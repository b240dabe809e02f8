// The style of the HTML report: screen and A4 print. Logical properties only, so one sheet serves both directions.
import type { Size } from "../lengths.ts";
import { cssString } from "./escape.ts";

export interface Fonts {
  /** Base64 of WOFF2 files. */
  readonly arabic: string;
  readonly latin: string;
}

const face = (data: string, range: string): string =>
  `@font-face{font-family:"Qanat Sans";font-weight:100 900;font-display:swap;src:url(data:font/woff2;base64,${data.replace(/[^A-Za-z0-9+/=]/g, "")}) format("woff2");unicode-range:${range}}`;

const arabicRange =
  "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC";
const latinRange =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-200B,U+2012-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+FEFF,U+FFFD";

const sheet = `
:root{--ink:#1d2733;--soft:#52606d;--line:#d5dbe1;--faint:#f4f6f8;--accent:#0b5a6b;--mark:#fdf0c4;--page:#fff}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#e9edf0;color:var(--ink);font-family:"Qanat Sans","Noto Sans Arabic","Noto Sans","Segoe UI",Tahoma,sans-serif;font-size:16px;line-height:1.6;font-style:normal}
html:lang(en) bdi:lang(ar){line-height:1.7}
body:lang(ar),.source:lang(ar){line-height:1.85;letter-spacing:0}
em,i,cite,dfn,address{font-style:normal}
.sheet{background:var(--page);max-inline-size:56rem;margin:1.5rem auto;padding:2.5rem 3rem 3rem;border-block-start:4px solid var(--accent);box-shadow:0 1px 3px rgb(20 40 60/.18)}
header{margin-block-end:1rem}
.other{float:inline-end;font-size:.9em}
h1{margin:0 0 .5rem;font-size:1.65em;line-height:1.4;font-weight:700;text-wrap:balance}
h2{margin:2rem 0 .6rem;padding-block-end:.25rem;border-block-end:1px solid var(--line);font-size:1.22em;line-height:1.5;color:var(--accent)}
h3{margin:1.4rem 0 .4rem;font-size:1.03em;line-height:1.5}
p{margin:.55rem 0}
.meta{color:var(--soft);font-size:.93em}
.meta strong{display:inline-block;padding-inline:.55em;border:1px solid var(--accent);border-radius:.25em;color:var(--accent);font-weight:600}
.basis{background:var(--faint);border-inline-start:3px solid var(--accent);padding:.5rem .9rem;font-size:.93em}
.blank{border-block-end:1px dotted var(--soft);min-block-size:5rem;color:var(--soft)}
ol,ul{margin:.5rem 0;padding-inline-start:1.6rem}
li{margin-block:.4rem}
li::marker{color:var(--accent);font-weight:600}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
a.n{color:inherit;text-decoration:underline dotted var(--soft) 1px;text-underline-offset:.25em}
a.n:hover{color:var(--accent);text-decoration-style:solid}
a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
bdi.n,a.n{white-space:nowrap;font-variant-numeric:tabular-nums lining-nums}
sup{line-height:0;font-size:.7em;margin-inline-start:.1em;font-weight:400}
sup a{text-decoration:none;padding-inline:.08em}
sup+sup::before{content:"\\2009"}
.wide{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;inline-size:100%;font-size:.875em;line-height:1.5}
:lang(ar) table{line-height:1.7}
caption{caption-side:top;text-align:start;font-weight:600;padding-block:.2rem .35rem;color:var(--ink)}
th,td{padding:.4rem .55rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
thead th{border-block-end:2px solid var(--accent);font-weight:600;color:var(--soft)}
tbody th{font-weight:600;min-inline-size:7rem}
tr:target,li:target,p:target{background:var(--mark)}
figure{margin:1.2rem 0;break-inside:avoid}
figure svg{display:block;inline-size:100%;block-size:auto;max-inline-size:100%}
figcaption{font-weight:600;font-size:.93em;margin-block-end:.3rem}
details{margin-block:.4rem;font-size:.9em}
summary{cursor:pointer;color:var(--accent)}
.box{border:1px solid var(--accent);border-radius:.35rem;padding:.5rem 1rem .7rem;margin:1.2rem 0;background:var(--faint)}
.box>h3{margin-block-start:.4rem}
nav.contents{font-size:.93em;columns:2;column-gap:2rem}
nav.contents ol{list-style:none;padding:0;margin:.4rem 0}
nav.contents li{margin-block:.15rem;break-inside:avoid}
nav.contents a{text-decoration:none}
.notes{font-size:.875em;color:var(--soft)}
.notes ol{padding-inline-start:1.8rem}
.notes li{margin-block:.2rem}
.dense{font-size:.9em}
.annexes{border-block-start:4px solid var(--line);margin-block-start:2.5rem}
.source{font-size:.93em;padding-inline-start:2.6rem}
.source li{margin-block:.5rem}
mark{background:var(--mark);color:inherit;box-decoration-break:clone;-webkit-box-decoration-break:clone;border-block-end:1px solid #b98900}
mark:target{background:#f5c518}
.qid{font-size:.7em;color:var(--soft);white-space:nowrap}
footer{margin-block-start:2rem;padding-block-start:.6rem;border-block-start:1px solid var(--line);color:var(--soft);font-size:.875em}
@media (max-width:45rem){.wide table{min-inline-size:36rem}.sheet{margin:0;padding:1.2rem 1rem 2rem}nav.contents{columns:1}h1{font-size:1.35em}}
@media print{
body{background:none;font-size:9.6pt}
.sheet{max-inline-size:none;margin:0;padding:0;border:0;box-shadow:none}
h1{font-size:15pt}h2{font-size:11.5pt;margin-block-start:1.1em}h3{font-size:10pt}
h1,h2,h3,caption,figcaption{break-after:avoid}
p,li{orphans:2;widows:2}
li,tr{break-inside:avoid}
li:first-child{break-after:avoid}li:last-child{break-before:avoid}
.source li{break-inside:auto}
thead{display:table-header-group}
tbody tr:first-child{break-before:avoid;break-after:avoid}tbody tr:last-child{break-before:avoid}
table{font-size:8.2pt;line-height:1.45}:lang(ar) table{line-height:1.7}
th,td{padding:.16rem .35rem}
tbody th{min-inline-size:5rem}
.wide{overflow:visible}
a,a.n{color:inherit;text-decoration:none}
.other,nav.contents{display:none}
.chapter-break{break-before:page}
details:not([open]){display:none}
.dossier figure{break-inside:auto}.dossier figure>div{break-inside:avoid}
summary{display:none}
.annexes{break-before:page;border:0;margin:0}
.annexes h2:first-child{margin-block-start:0}
footer,.notes a[href^="#at-"]{display:none}
body.brief{font-size:8.5pt;line-height:1.4}body.brief:lang(ar){line-height:1.7}
.brief table{font-size:7.6pt}
.brief h1{font-size:13pt}.brief h2{font-size:10pt;margin-block:.6em .3em}.brief p,.brief ol,.brief ul{margin-block:.28em}.brief li{margin-block:.18em}
.brief .basis{padding:.25em .7em}.brief th,.brief td{padding:.15em .4em}.brief .notes{font-size:6.6pt}.brief .notes h2{font-size:8pt}
.brief .notes ol{columns:2;column-gap:1em;padding:0}.brief .notes li{margin-inline-start:2em}.brief .wide{margin-block:.4em}
body.paper{font-size:8.8pt;line-height:1.45}body.paper:lang(ar){line-height:1.7}
.paper table{font-size:7.6pt;line-height:1.4}:lang(ar) .paper table{line-height:1.7}.paper th,.paper td{padding:.06rem .3rem}.paper tbody th{min-inline-size:4rem}
.paper p,.paper ol,.paper ul{margin-block:.3em}.paper li{margin-block:.15em}.paper .wide{margin-block:.4em}.paper figure{margin-block:.5em}
.paper figure svg{inline-size:80%;margin-inline:auto}
.paper h2{font-size:10.5pt;margin-block:.8em .3em;padding-block-end:.1em}.paper h3{margin-block:.5em .2em}
.paper .box{padding:.2rem .7rem .3rem;margin-block:.6em}.paper .box caption{display:none}
.paper .blank{min-block-size:3.5rem}.paper .basis{padding:.3em .7em}
.paper .dense table,.paper p.dense,.paper .notes{font-size:6.8pt;line-height:1.4}:lang(ar) .paper .dense table,:lang(ar) .paper p.dense,:lang(ar) .paper .notes{line-height:1.7}
.paper .dense sup{vertical-align:baseline;font-size:.95em;line-height:inherit}.paper .dense th,.paper .dense td{padding:.08rem .3rem}.paper .dense tbody th{min-inline-size:1.5rem;font-weight:400}
.paper .dense.columns{columns:2;column-gap:1.5em}.paper .dense.columns tbody th{inline-size:4em}
.paper .notes ol{columns:2;column-gap:1em;padding:0}.paper .notes li{margin-block:.1em;margin-inline-start:2.4em}
}
`;

const margins: Readonly<Record<Size, string>> = {
  brief: "11mm 12mm 13mm",
  paper: "13mm 13mm 15mm",
  dossier: "16mm 15mm 18mm",
};

/** The whole style sheet. `running` stands at the foot of each printed page, with the page number. */
export function style(running: string, isRtl: boolean, size: Size, fonts: Fonts | undefined): string {
  const faces = fonts ? face(fonts.arabic, arabicRange) + face(fonts.latin, latinRange) : "";
  const [start, end] = isRtl ? ["right", "left"] : ["left", "right"];
  const margin = `font-family:"Qanat Sans","Noto Sans Arabic","Noto Sans",sans-serif;font-size:7.5pt;color:#52606d`;
  const page = `@page{size:A4;margin:${margins[size]};@bottom-${start}{content:${cssString(running)};${margin}}@bottom-${end}{content:counter(page) " / " counter(pages);${margin}}}`;
  return `${faces}${page}${sheet}`;
}
