### العربية، الحسابات.

## Signing in and registering

sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
create-account = إنشاء حساب
create-my-account = إنشاء حسابي
pseudonym = الاسم المستعار
pseudonym-or-email = الاسم المستعار أو البريد الإلكتروني
password = كلمة السر
stay-signed-in = البقاء متصلا على هذا الجهاز
stay-signed-in-hint = لا تختر هذا على حاسوب مشترك: بدونه تنتهي الجلسة بإغلاق المتصفح.
sign-in-needed = هذه الصفحة لمن سجّل الدخول.
sign-in-refused = هذا الاسم وكلمة السر هذه لا يتوافقان.
why-an-account = ما فائدة الحساب؟
why-an-account-text = القراءة والاختبارات لا تحتاج إلى حساب. الحساب يتذكر أين توقفت، على جميع أجهزتك.
no-account-yet = ليس لديك حساب بعد؟
account-already = لديك حساب؟
pseudonym-hint = الاسم الذي ستسجل به الدخول. لا يلزم أن يكون اسمك الحقيقي، ولا يراه إلا من يدير هذا الموقع.
password-hint = اثنا عشر حرفا على الأقل. جملة تتذكرها مناسبة جدا.
registration-code = رمز التسجيل
registration-code-hint = الرمز الذي أعطتك إياه الجمعية التي تدير هذا الموقع.
what-we-keep = ما نحتفظ به
what-we-keep-text = اسمك المستعار، وكلمة السر بصيغة لا يمكن قراءتها، وعنوانك إن قدّمته، والخطوات المنجزة ونتائجك والأجهزة المتصلة. لا شيء لا يخدم ذلك، وصفحة البيانات الشخصية تذكر كل شيء.
registration-closed = لا يمكن إنشاء حساب على هذا الموقع. كل شيء يُقرأ دون حساب، بما في ذلك الاختبارات.

## What is wrong in a form

one-thing-to-mend =
    { $n ->
        [zero] لم يبق شيء للتصحيح
        [one] بقي شيء واحد للتصحيح
        [two] بقي شيئان للتصحيح
        [few] بقيت { $n } أشياء للتصحيح
        [many] بقي { $n } شيئا للتصحيح
       *[other] بقي { $n } شيء للتصحيح
    }

pseudonym-too-short = الاسم المستعار حرفان على الأقل.
pseudonym-too-long = الاسم المستعار أربعون حرفا على الأكثر.
pseudonym-characters = يتكون الاسم المستعار من أحرف وأرقام ومسافات والعلامات - _ . ’
pseudonym-taken = هذا الاسم المستعار مستعمل.

password-too-short =
    { $n ->
        [zero] كلمة السر هذه قصيرة.
        [one] كلمة السر هذه أقصر بحرف واحد من اللازم.
        [two] كلمة السر هذه أقصر بحرفين من اللازم.
        [few] كلمة السر هذه أقصر بـ { $n } أحرف من اللازم.
        [many] كلمة السر هذه أقصر بـ { $n } حرفا من اللازم.
       *[other] كلمة السر هذه أقصر بـ { $n } حرف من اللازم.
    }

password-too-long = كلمة السر هذه أطول من اللازم.
password-common = كلمة السر هذه شائعة جدا: ستُجرَّب أولا.
password-predictable = كلمة السر هذه تكرار أو تسلسل: يسهل تخمينها.
password-is-pseudonym = كلمة السر هذه تشبه الاسم المستعار كثيرا.
password-wrong = هذه ليست كلمة السر الخاصة بك.
code-wrong = هذا ليس الرمز الصحيح.
too-busy = عدد كبير من الأشخاص يسجلون الدخول الآن. أعد المحاولة بعد بضع ثوان: لم يضع شيء.

## My account

my-account = حسابي
my-settings = إعداداتي
account-changed = تم الحفظ.
change-pseudonym = تغيير الاسم المستعار
change-password = تغيير كلمة السر
current-password = كلمة السر الحالية
new-password = كلمة السر الجديدة
change-password-hint = اثنا عشر حرفا على الأقل. سيتم تسجيل خروج الأجهزة الأخرى.
keep-change = حفظ
my-devices = أجهزتي المتصلة
this-device = هذا الجهاز
unknown-device = جهاز غير معروف
session-seen = استُعمل يوم { $seen }، متصل منذ { $since }
end-session = إنهاء الجلسة
end-session-of = إنهاء الجلسة: { $device }
end-other-sessions = تسجيل خروج جميع الأجهزة الأخرى
