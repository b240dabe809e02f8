import { expect, test } from "vitest";
import { claims } from "../testing/arabicClaims.ts";

test("nobody's guess, with where, when or of whom before أن", () => {
  expect(claims("يُرجَّح في هذه المرحلة أن تتأخر القافلة. ولا يُستبعد، حتى الآن، أن يعود الوفد.")).toEqual([
    "author / apparent+ / يُرجَّح في هذه المرحلة أن تتأخر القافلة",
    "author / possible+ / لا يُستبعد، حتى الآن، أن يعود الوفد",
  ]);
  expect(claims("يُرجَّح أنه غادر. ويُنتظر من فرنسا أن ترد. ومن غير الوارد أن تقبل إسبانيا.")).toEqual([
    "author / apparent+ / يُرجَّح أنه غادر",
    "author / predicted+ / يُنتظر من فرنسا أن ترد",
    "author / apparent- / من غير الوارد أن تقبل إسبانيا",
  ]);
  expect(claims("يتوقع دبلوماسيون في فيينا أن تتأخر القافلة.")).toEqual([
    "unnamed / predicted+ / يتوقع دبلوماسيون في فيينا أن تتأخر القافلة",
  ]);
});
