### No native reader has reviewed these words yet: corrections are welcome.

## Around its pages

admin = الإدارة
accounts = الحسابات
admin-log = سجل الأعمال
content-state = حالة المحتوى
newer = الأحدث
older = الأقدم
more-pages = صفحات أخرى

## Accounts

find-account = البحث عن حساب
find-account-hint = بداية اسم مستعار، أو عنوان بريد إلكتروني مؤكد كاملًا.
find = بحث
found-accounts = الحسابات التي وُجدت، من الأحدث إلى الأقدم
no-account-found = لم يُعثر على أي حساب.
role = الدور
role-learner = التعلّم
role-author = كتابة الدورات
role-admin = الإدارة
account-seen = منذ { $since }، آخر زيارة في { $seen }
account-disabled = معطّل منذ { $date }
account-going = طُلب حذفه، في { $date }
account-has-email = مع بريد إلكتروني مؤكد
account-has-no-email = من دون بريد إلكتروني مؤكد
back-to-accounts = العودة إلى الحسابات

## Acts

own-account-text = هذا حسابكم أنتم: تغيّره إعداداتكم. أما دوره واستخدامه فلشخص آخر من الإدارة.
change-role = تغيير الدور
change-role-text = «التعلّم» يحتفظ بمساره. «كتابة الدورات» ترى أيضًا حالة المحتوى. «الإدارة» تعتني أيضًا بالحسابات. تنتهي جلسات هذا الحساب ويجب تسجيل الدخول من جديد.
new-password-link = كلمة مرور جديدة
make-reset-link = إنشاء رابط
make-reset-link-text = لمن ليس له بريد إلكتروني مؤكد أو لا يصله شيء: رابط لاختيار كلمة مرور جديدة، مرة واحدة، خلال 30 دقيقة.
reset-link = الرابط
reset-link-text = يُعرض هذه المرة فقط. سلّموه إلى صاحب هذا الحساب وحده: من يفتحه يختار كلمة المرور.
disable-account = تعطيل الحساب
disable-account-text = تنتهي جلساته فورًا ولا يستطيع أحد الدخول به؛ لا يضيع شيء، ويمكن تفعيله من جديد.
enable-account = تفعيل الحساب
enable-account-text = يستطيع من لديه كلمة مروره أن يدخل من جديد.
delete-account-now = حذف الحساب الآن
delete-account-now-text = يزول كل ما يخصه من قاعدة البيانات فورًا ونهائيًا: المسار والنتائج والجلسات.
type-pseudonym-again = للتأكيد، اكتبوا الاسم المستعار من جديد
pseudonym-not-confirmed = ليس هذا الاسم المستعار لهذا الحساب.
act-done = تم ذلك.
last-administrator = هذا آخر حساب إدارة: أنشئوا غيره أولًا.
not-to-oneself = لا يمكن فعل ذلك بالحساب الشخصي.
so-already = كان الأمر كذلك من قبل.
account-is-disabled = هذا الحساب معطّل: فعّلوه أولًا.

## Log

admin-log-lead = ما فعلته الإدارة بالحسابات خلال سنة. تظهر الحسابات بأسمائها الحالية.
no-note-yet = لم يُفعل شيء بعد.
note-time = { $date }، { $time } UTC
by-command-line = سطر الأوامر
account-gone = حساب محذوف
act-created = إنشاء حساب
act-disabled = تعطيل حساب
act-enabled = تفعيل حساب
act-role = تغيير الدور: { $role }
act-reset = إنشاء رابط لكلمة مرور جديدة
act-deleted = حذف حساب

## State of the content

content-state-lead = ما وجدته آخر قراءة لمجلد المحتوى، بكلمات «ardoise check»، وهي بالإنجليزية. احتفظوا به لأنفسكم: قد تحتوي رسالة على الإجابة الصحيحة لاختبار.
content-sound = لا شيء للتصحيح.
content-rejected = لم يُنشر آخر تغيير
content-findings = للتصحيح
finding-error = خطأ
finding-warning = تحذير
last-good-served = تُعرض آخر نسخة سليمة من هذا الملف.
more-findings =
    { $n ->
        [zero] ولا شيء غيرها ({ $n }).
        [one] وواحدة أخرى ({ $n }): يذكرها «ardoise check».
        [two] واثنتان أخريان ({ $n }): يذكرهما «ardoise check».
        [few] و{ $n } أخرى: يذكرها «ardoise check» كلها.
        [many] و{ $n } أخرى: يذكرها «ardoise check» كلها.
       *[other] و{ $n } أخرى: يذكرها «ardoise check» كلها.
    }
