// Loaded before a command that is measured: says what its process took of memory at most, in kilobytes, as the last line of its errors.
"use strict";
process.on("exit", () => console.error(process.resourceUsage().maxRSS));
