// English: words inside pictures.
export const charts = {};
