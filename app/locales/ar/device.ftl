### العربية، ما يُحفظ على الجهاز.

## The end of a step

device-ask = تذكُّر تقدمي على هذا الجهاز
device-ask-hint = دون حساب: يبقى في هذا المتصفح ولا يُرسل شيء.
device-only = محفوظ على هذا الجهاز فقط.
device-see = عرض ما هو محفوظ
device-forget = نسيان هذا الجهاز
device-failed = لم يقبل هذا المتصفح حفظه.
device-quiz = ستُحفظ محاولاتك في هذا الاختبار.

## What is remembered

device-title = على هذا الجهاز
device-visitor = كل هذا في هذا المتصفح، وليس في أي مكان آخر.
device-member = هذا ما أنجزته هنا دون حساب. اختر ما تنقله إلى حسابك، والباقي سيُنسى.
device-nothing = لا شيء محفوظ على هذا الجهاز.
device-nothing-hint = زر في نهاية كل درس يعرض ذلك.
device-needs-script = ما يحفظه المتصفح لا يظهر إلا باستعمال JavaScript.
device-steps = الخطوات المنجزة
device-places = حيث توقفت
device-attempts = محاولات الاختبارات
take-into-account = نقل إلى حسابي
taken-along = أصبح في حسابك. لم يعد هذا الجهاز يحفظ منه شيئا.

## Attempts

keep-attempt = حفظ هذه المحاولة في حسابي
keep-attempt-hint = لن يستطيع أحد غيرك فتحها بعد ذلك.
sign-in-to-keep = لحفظ هذه المحاولة على جميع أجهزتك:

## On the page about privacy

privacy-device = هذا الجهاز
privacy-device-text = إذا طلبت ذلك، يتذكر متصفحك الخطوات المنجزة، وحيث توقفت، ومحاولاتك. يبقى ذلك عندك ولا يُرسل شيء، ويمحوه زر.
