// What is said of the optional model of `qanat read`, in both languages.

import { isolate as iso } from "../case/index.ts";
import type { TierNotice } from "../reading/tier/index.ts";

interface ModelWords {
  readonly url: string;
  readonly model: string;
  readonly keyEnv: string;
  readonly timeout: string;
  readonly badTimeout: (x: string) => string;
  readonly both: string;
  readonly badUrl: (x: string) => string;
  readonly noKey: (x: string) => string;
  readonly openKey: (x: string) => string;
  readonly leaves: (x: string) => string;
  readonly notices: Readonly<Record<TierNotice["kind"], (detail: string) => string>>;
}

const en: ModelWords = {
  url: "also ask a language model at this OpenAI-compatible address, e.g. http://localhost:11434/v1; what differs from the rules waits in the queue",
  model: "name of the model to ask",
  keyEnv: "environment variable that holds the key of the model's server",
  timeout: "seconds to wait for one answer of the model (default: 120)",
  badTimeout: (x) => `--model-timeout is a whole number of seconds from 1 to 3600, not ${x}`,
  both: "a model is asked with both --model-url and --model",
  badUrl: (x) =>
    `${x} is no address of a server: write http://localhost:PORT/v1 or https://HOST/v1, without a password in it`,
  noKey: (x) => `the environment variable ${x} is not set or empty`,
  openKey: (x) => `${x} is neither encrypted nor on this computer: no key is sent there`,
  leaves: (x) => `the text is sent to ${x}: it leaves this computer`,
  notices: {
    network: () => "model: the server could not be reached",
    status: (x) => `model: the server answered with status ${x}`,
    timeout: () => "model: no answer in time",
    size: () => "model: an answer was too long and was not used",
    reply: () => "model: the server's reply is not that of a language model",
    schema: () => "model: an answer did not keep to the form and was not used",
    unaligned: (x) => `model: dropped, since these words are not in the text: “${x}”`,
    stopped: () => "model: asked no more after two failures; the rest is read by rules alone",
    "too long": () => "model: the text is longer than is asked about; the rest is read by rules alone",
  },
};

const ar: ModelWords = {
  url: "سؤال نموذج لغوي أيضًا على هذا العنوان المتوافق مع OpenAI، مثل http://localhost:11434/v1؛ وما خالف القواعد ينتظر المراجعة",
  model: "اسم النموذج المسؤول",
  keyEnv: "متغيّر البيئة الذي يحمل مفتاح خادم النموذج",
  timeout: "ثواني انتظار الجواب الواحد من النموذج (الأصل: 120)",
  badTimeout: (x) => `تأخذ --model-timeout عددًا صحيحًا من الثواني بين 1 و3600، لا ${iso(x)}`,
  both: "يُسأل النموذج بالخيارين معًا: --model-url و--model",
  badUrl: (x) => `ليس ${iso(x)} عنوان خادم: اكتب http://localhost:PORT/v1 أو https://HOST/v1 بلا كلمة مرور فيه`,
  noKey: (x) => `متغيّر البيئة ${iso(x)} غير معيَّن أو فارغ`,
  openKey: (x) => `العنوان ${iso(x)} غير مشفَّر وليس على هذا الحاسوب: لا يُرسَل إليه مفتاح`,
  leaves: (x) => `يُرسَل النص إلى ${iso(x)}: يخرج من هذا الحاسوب`,
  notices: {
    network: () => "النموذج: تعذّر الوصول إلى الخادم",
    status: (x) => `النموذج: ردّ الخادم بالحالة ${iso(x)}`,
    timeout: () => "النموذج: لم يصل جواب في المهلة",
    size: () => "النموذج: جواب أطول من المسموح، فلم يُستعمل",
    reply: () => "النموذج: ليس ردّ الخادم ردّ نموذج لغوي",
    schema: () => "النموذج: جواب لم يلتزم الصيغة، فلم يُستعمل",
    unaligned: (x) => `النموذج: أُسقط لأن هذه الكلمات ليست في النص: «${iso(x)}»`,
    stopped: () => "النموذج: لم يُسأل بعد إخفاقين متتاليين؛ يُقرأ الباقي بالقواعد وحدها",
    "too long": () => "النموذج: النص أطول مما يُسأل عنه؛ يُقرأ الباقي بالقواعد وحدها",
  },
};

export const modelWords = { ar, en };
