// The date that a file gives itself, as ISO; what cannot be told apart from another date is dropped.

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const two = (n: number): string => String(n).padStart(2, "0");

const zones: Readonly<Record<string, string>> = {
  gmt: "Z",
  ut: "Z",
  utc: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  pst: "-08:00",
  pdt: "-07:00",
};

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** ISO 8601 as it stands (a time without seconds or zone allowed), or the form of RFC 822 that feeds use. */
export function isoDate(given: string | undefined): string | undefined {
  const text = given?.trim() ?? "";
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text);
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    if (!isDay(Number(year), Number(month), Number(day))) return undefined;
    const offset = (zone ?? "").toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
    return `${year}-${month}-${day}${time ? `T${time}${offset}` : ""}`;
  }
  const mail =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d\d:\d\d(?::\d\d)?)\s*([a-z]{1,3}|[+-]\d{4})?)?$/i.exec(
      text,
    );
  if (!mail) return undefined;
  const [, day, name, year, time, zone = ""] = mail;
  const month = months.indexOf(name!.toLowerCase()) + 1;
  if (month === 0 || !isDay(Number(year), month, Number(day))) return undefined;
  const offset = zones[zone.toLowerCase()] ?? zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
  const isKnown = /^(?:Z|[+-]\d\d:\d\d|)$/.test(offset);
  return `${year}-${two(month)}-${two(Number(day))}${time && isKnown ? `T${time}${offset}` : ""}`;
}
