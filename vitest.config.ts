// Unit, property and published-number tests; every `x.test.ts` beside `x.ts`.
export default {
  test: {
    include: ["src/**/*.test.ts", "validation/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "threads",
    // By itself the runner leaves one of two processors idle.
    maxWorkers: 2,
  },
};
