// The arrows of docs/architecture.md: which folder may import which. Data flows one way.
const only = (from, to) => ({
  name: `${from}-imports`,
  severity: "error",
  comment: `src/${from} may import only: ${to.join(", ") || "nothing of ours"}`,
  from: { path: `^src/${from}/`, pathNot: "\\.test\\.ts$" },
  to: {
    path: "^src/",
    pathNot: [`^src/${from}/`, ...to.map((t) => (t.endsWith(".ts") ? `^src/${t}$` : `^src/${t}/`))],
  },
});
const upToModel = ["lenses/lens.ts", "model", "case", "math"];
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    only("math", []),
    only("case", ["math"]),
    only("reading", ["case", "math"]),
    only("model", ["case", "math"]),
    only("run", ["math"]),
    only("lenses/evidence", upToModel),
    only("lenses/stability", upToModel),
    only("lenses/forecast", upToModel),
    only("lenses/consistency", upToModel),
    only("assess", ["reading", "lenses", "run", ...upToModel]),
    only("report", ["assess", "lenses", "case", "math"]),
    {
      name: "report-types-only",
      severity: "error",
      comment: "the report reads findings; it computes nothing",
      from: { path: "^src/report/", pathNot: "\\.test\\.ts$" },
      to: { path: "^src/(assess|lenses)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "lens-face",
      severity: "error",
      comment: "a lens is imported through its index.ts or finding.ts",
      from: { path: "^src/(assess|report|cli|server|web)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^src/lenses/[^/]+/", pathNot: "^src/lenses/[^/]+/(index|finding|explanation)\\.ts$" },
    },
    {
      name: "core-is-portable",
      severity: "error",
      comment: "math to assess, and the report's text, run unchanged in a browser",
      from: { path: "^src/(math|case|reading|model|lenses|assess|report)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
