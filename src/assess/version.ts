// Name and version of the engine, written into every finding; the tests hold it to package.json.
export const engine = "qanat 0.1.0";
