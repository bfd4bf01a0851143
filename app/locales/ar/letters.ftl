### Arabic: see messages.ftl.

## Letters by e-mail: what all of them say

letter-greeting = مرحبًا،
letter-link = { $label }:
letter-link-hours =
    { $n ->
        [few] يعمل هذا الرابط مرة واحدة فقط، خلال { $n } ساعات.
       *[other] يعمل هذا الرابط مرة واحدة فقط، خلال { $n } ساعة.
    }
letter-link-minutes =
    { $n ->
        [few] يعمل هذا الرابط مرة واحدة فقط، خلال { $n } دقائق.
       *[other] يعمل هذا الرابط مرة واحدة فقط، خلال { $n } دقيقة.
    }
letter-copy-link = إذا لم يُفتح الزر، فانسخوا هذا العنوان في متصفحكم:
letter-sent-by = أرسل الموقع { $site } هذه الرسالة تلقائيًا:
letter-contact = لديكم سؤال؟ يجيب القائمون على هذا الموقع هنا:

## Letter: confirm an address

letter-confirm-subject = تأكيد عنوانكم على { $site }
letter-confirm-reason = قُدّم هذا العنوان، ولعل ذلك بطلب منكم، لحساب على { $site }. أكّدوا أنه لكم، وسيتمكن الموقع من مراسلتكم، مثلًا إذا نسيتم كلمة السر.
letter-confirm-link = تأكيد العنوان
letter-confirm-otherwise = إذا لم تطلبوا شيئًا، فلا تفعلوا شيئًا: من دون تأكيد، يُمحى هذا العنوان من الموقع بعد سبعة أيام.

## Letter: choose a new password

letter-reset-subject = كلمة سر جديدة على { $site }
letter-reset-reason = طُلبت كلمة سر جديدة، ولعل ذلك بطلب منكم، لحسابكم «{ $name }» على { $site }.
letter-reset-link = اختيار كلمة سر جديدة
letter-reset-otherwise = إذا لم تطلبوا شيئًا، فلا تفعلوا شيئًا: تبقى كلمة السر كما هي. لا تعطوا هذا الرابط لأحد.

## Letter: another account has this address

letter-in-use-subject = لديكم حساب بالفعل على { $site }
letter-in-use-reason = قُدّم هذا العنوان للتو، وربما بطلب منكم، لحساب آخر على { $site }. وهو عنوان حسابكم «{ $name }»، ولا يصلح إلا لحساب واحد.
letter-in-use-otherwise = إذا كنتم قد نسيتم هذا الحساب أو كلمة سره، فاستعيدوه بهذا الرابط. وإلا فلا تفعلوا شيئًا: لم يتغير شيء.
letter-in-use-link = استعادة الحساب

## Letter: the account has another address

letter-changed-subject = تغيّر عنوان حسابكم على { $site }
letter-changed-reason = لم يعد حسابكم «{ $name }» على { $site } مرتبطًا بهذا العنوان: فقد استُبدل أو أُزيل في الإعدادات. لن نكتب إليكم هنا بعد الآن.
letter-changed-otherwise = إذا لم يكن ذلك بفعلكم، فإن شخصًا آخر يعرف كلمة السر. سجّلوا الدخول إن أمكنكم ذلك، وغيّروها وأعيدوا عنوانكم؛ وإلا فاكتبوا إلى القائمين على هذا الموقع.
letter-changed-link = تسجيل الدخول

## Letter: the account has another password

letter-password-subject = تغيّرت كلمة سر حسابكم على { $site }
letter-password-reason = تغيّرت للتو كلمة سر حسابكم «{ $name }» على { $site }. إذا كان ذلك بفعلكم، فكل شيء على ما يرام.
letter-password-otherwise = وإلا فاختاروا كلمة أخرى فورًا بهذا الرابط: ستُغلق كل الجلسات المفتوحة.
letter-password-link = اختيار كلمة سر جديدة

## Letter: an account that nobody uses

letter-inactive-subject = سيُحذف حسابكم على { $site } قريبًا
letter-inactive-reason = لم يُسجَّل أي دخول إلى حسابكم «{ $name }» على { $site } منذ مدة طويلة. لا يحتفظ الموقع بالحسابات التي لا يستعملها أحد: سيُحذف هذا الحساب في { $date }، مع تقدمه ونتائجه.
letter-inactive-link = تسجيل الدخول والاحتفاظ بالحساب
letter-inactive-otherwise = إذا لم تعودوا بحاجة إليه، فلا تفعلوا شيئًا.

## Letter: a deletion that was asked for

letter-deletion-subject = سيُحذف حسابكم على { $site }
letter-deletion-reason = طلبتم حذف حسابكم «{ $name }» على { $site }. سيُحذف في { $date }، مع تقدمه ونتائجه. إذا غيّرتم رأيكم، فسجّلوا الدخول قبل هذا اليوم وألغوا الحذف.
letter-deletion-link = الاحتفاظ بالحساب
letter-deletion-otherwise = إذا لم تطلبوا شيئًا، فألغوا الحذف وغيّروا كلمة السر.
