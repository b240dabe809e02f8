// The two scales of estimative words as data. Provenance: ICD 203 is Intelligence Community Directive 203 (2015), D.6.e.(2)(a);
// PHIA is the probability yardstick of the UK Professional Head of Intelligence Assessment, edition of 24 March 2025. The Arabic is this project's rendering.

/** `icd203`: bands touch. `phia`: gaps between the bands are deliberate. */
export type Scale = "icd203" | "phia";

/** One row of a scale: its ends in 0..1; `en[0]` and `ar[0]` are printed, the other words and the aliases are only read. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly en: readonly [string, ...string[]];
  readonly ar: readonly [string, ...string[]];
}

export const scales: Readonly<Record<Scale, readonly Band[]>> = {
  icd203: [
    {
      low: 0.01,
      high: 0.05,
      en: ["almost no chance", "remote"],
      ar: ["شبه معدوم الاحتمال", "احتمال شبه معدوم", "شبه مستحيل"],
    },
    { low: 0.05, high: 0.2, en: ["very unlikely", "highly improbable"], ar: ["مستبعد", "مستبعد جدًا"] },
    { low: 0.2, high: 0.45, en: ["unlikely", "improbable"], ar: ["غير مرجَّح"] },
    {
      low: 0.45,
      high: 0.55,
      en: ["roughly even chance", "roughly even odds"],
      ar: ["متكافئ الاحتمالين تقريبًا", "متكافئ تقريبًا"],
    },
    { low: 0.55, high: 0.8, en: ["likely", "probable"], ar: ["مرجَّح"] },
    { low: 0.8, high: 0.95, en: ["very likely", "highly probable"], ar: ["مرجَّح جدًا"] },
    {
      low: 0.95,
      high: 0.99,
      en: ["almost certain(ly)", "almost certain", "almost certainly", "nearly certain"],
      ar: ["شبه محقَّق", "شبه يقيني", "شبه مؤكَّد"],
    },
  ],
  phia: [
    { low: 0, high: 0.05, en: ["Remote Chance"], ar: ["احتمال ضئيل جدًا"] },
    { low: 0.1, high: 0.2, en: ["Highly Unlikely"], ar: ["مستبعد"] },
    { low: 0.25, high: 0.35, en: ["Unlikely"], ar: ["غير مرجَّح"] },
    { low: 0.4, high: 0.5, en: ["Realistic Possibility"], ar: ["احتمال وارد"] },
    { low: 0.55, high: 0.75, en: ["Likely or Probable", "Likely", "Probable"], ar: ["مرجَّح"] },
    { low: 0.8, high: 0.9, en: ["Highly Likely"], ar: ["مرجَّح إلى حد كبير"] },
    { low: 0.95, high: 1, en: ["Almost Certain"], ar: ["شبه محقَّق"] },
  ],
};

/** Words that sound like a probability and are none: each reader gives them another number. */
export const hedges: readonly string[] = [
  "محتمل",
  "ممكن",
  "قد",
  "ربما",
  "وارد",
  "يحتمل",
  "possible",
  "possibly",
  "may",
  "might",
  "could",
  "perhaps",
  "maybe",
];
