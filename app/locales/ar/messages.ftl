### No native reader has reviewed these words yet: corrections are welcome.
###
### Arabic (Modern Standard). Buttons and titles are verbal nouns, which address nobody in particular; sentences that
### address the reader do so in the plural, which is polite and means women and men.

# Western digits, as the scores and the numbers around the messages are written.
-formats = ar-u-nu-latn

## Around every page

skip-to-content = الانتقال إلى المحتوى
main-navigation = التنقل الرئيسي
breadcrumb = مسار التصفح
courses = الدورات
read-site-in = قراءة هذا الموقع باللغة:
runs-on-ardoise = يعمل هذا الموقع ببرنامج Ardoise، وهو برنامج حر يمكن لأي جمعية أن تثبّته لديها.
texts-under-licence = ما لم يُذكر خلاف ذلك، الدورات متاحة بموجب رخصة
display = العرض
accessibility = إمكانية الوصول
accessibility-not-audited = إمكانية الوصول: غير مطابق
feed = خلاصة المستجدات
site-kept-by = القائمون على هذا الموقع:
write-to-them = مراسلتهم

## Home

open-courses = الدورات المفتوحة
course = الدورة
how-one-learns-here = كيف يجري التعلّم هنا
ask-account = هل يلزم إنشاء حساب؟
answer-account = لا. تُفتح الدروس والأنشطة والاختبارات دون تسجيل، وتعمل دون JavaScript.
ask-data = ما الذي يُعرف عني؟
answer-data = لا شيء سوى ما كتبتموه هنا. لا إحصاء للزيارات، ولا اتصال بأي موقع آخر، ولا ملف تعريف ارتباط (cookie) ما لم تغيّروا إعدادات العرض أو تسجّلوا الدخول.
ask-reuse = هل يمكنني إعادة استخدام دورة؟
answer-reuse = يذكر كل درس رخصته ومؤلفيه. والرخصة الحرة تتيح إعادة استخدامه وتكييفه وطباعته لورشة عمل.
ask-mistake = وجدتُ خطأً
answer-mistake = إذا كانت الدورة تُكتب علنًا، ففي أسفل كل درس رابط يؤدي إلى النص المراد تصحيحه.

## Catalogue and course

modules-count =
    { $n ->
        [zero] لا وحدات
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $n } وحدات
       *[other] { $n } وحدة
    }

not-translated = لم يُترجم هذا النص بعد، وهو معروض هنا بلغته الأصلية ({ $own }).
what-you-will-learn = المهارات المكتسبة
what-to-know-before = المعارف المطلوبة مسبقًا
course-plan = مخطط الدورة
module = الوحدة
module-number = الوحدة { $n }
steps = الخطوات
step-of = الخطوة { $n } من { $of }
start-course = بدء الدورة
lesson = درس
activity = نشاط
quiz = اختبار
modules-and-steps = { $modules }، { $steps }

steps-count =
    { $n ->
        [zero] لا خطوات
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $n } خطوات
        [many] { $n } خطوة
       *[other] { $n } خطوة
    }

about-this-course = عن هذه الدورة
written-by = تأليف
last-revised = تاريخ آخر مراجعة
licence = الرخصة
take-along = أخذ نسخة
whole-course-on-one-page = الدورة كاملةً في صفحة واحدة، للطباعة
found-a-mistake = هل من خطأ؟
propose-correction = اقتراح تصحيح
start-module = بدء الوحدة
no-step-yet = لا خطوات في هذه الوحدة بعد. ستُضاف لاحقًا.
neighbouring-modules = الوحدات المجاورة
previous-module = الوحدة السابقة
next-module = الوحدة التالية
text-under-licence = النص متاح بموجب رخصة
text-by-under-licence = النص من تأليف { $names }، وهو متاح بموجب رخصة
revised-on = رُوجع النص في

## Further reading of a course

further-reading = للاستزادة
further-reading-lead = ما تقترحه دروس هذه الدورة للقراءة والمشاهدة والتجربة بعدها.

## Credits

credits = الحقوق
credits-of-course = حقوق هذه الدورة
credits-lead = من أعدّ هذه الدورة، وبموجب أي رخص.
credits-texts = النصوص
credits-media = الصور والوسائط الأخرى
no-media = لا تعرض هذه الدورة صورا ولا وسائط أخرى.
made-by = من عمل
third-party = عمل لطرف ثالث
source = المصدر
seen-in = يظهر في
licence-unknown = غير معروفة: لم يذكرها أحد.
maker-unknown = لم يُذكر اسم أحد.

## Durations

duration-minutes =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }

duration-hours =
    { $hours ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    }

duration-hours-and-minutes =
    { $hours ->
        [one] ساعة
        [two] ساعتان
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    }{" "}و{ $minutes ->
        [one] دقيقة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }

reading-duration = مدة القراءة: { $duration }
about-duration = المدة التقريبية: { $duration }

## Lesson and activity

objectives = الأهداف
in-this-lesson = في هذا الدرس
in-this-activity = في هذا النشاط
neighbours = الخطوات المجاورة
previous-step = الخطوة السابقة
next-step = الخطوة التالية

## Paper

contents = المحتويات
how-to-print = تجمع هذه الصفحة الدورة كاملةً. لطباعتها أو حفظها بصيغة PDF، استخدموا قائمة المتصفح. إجابات الاختبارات غير واردة فيها.
read-it-at = للقراءة على الإنترنت:

## Display

display-title = العرض
set-display = ضبط العرض
display-text = اضبطوا الصفحة كما يناسبكم. يتغيّر المثال مع اختياراتكم.
colours = الألوان
theme-auto = كما في جهازي
theme-light = دفتر (فاتح)
theme-dark = لوح (داكن)
text-size = حجم النص
size-m = عادي
size-l = كبير
size-xl = كبير جدًا
size-xxl = ضخم
line-height = التباعد بين الأسطر
leading-normal = عادي
leading-loose = واسع
leading-looser = واسع جدًا
line-length = طول الأسطر
measure-normal = عادي
measure-narrow = قصير
measure-wide = طويل
lettering = حروف الدروس
lettering-serif = بزوائد في أطرافها
lettering-sans = دون زوائد
keep-this-choice = حفظ هذا الاختيار
display-cookie = يُحفظ اختياركم مدة سنة في ملف تعريف ارتباط (cookie) خاص بهذا الموقع، لا يحوي شيئًا آخر. لحذفه، أعيدوا جميع الإعدادات إلى حالتها الأصلية.
sample-title = مثال
sample-text = تختار الجمعية أدواتها كما تختار مقرّها: يُنظر إلى من يدخله، وإلى ما يُحفظ فيه، وإلى كيفية مغادرته. لا داعي للعجلة. يجرّب عدد قليل من الأشخاص أولًا ويدوّنون ما يعيقهم، ثم يُناقش الأمر مع الجميع.

## Accessibility statement

accessibility-lead = يسعى هذا الموقع إلى أن يكون صالحًا لاستخدام الجميع، أيًا كان الجهاز أو البصر أو السمع أو حركة اليد أو درجة الانتباه في تلك اللحظة.
accessibility-state = حالة المطابقة
accessibility-state-text = برنامج هذا الموقع، Ardoise، مصمَّم ومفحوص وفق معيار WCAG 2.2، المستوى AA، والمرجع الفرنسي RGAA 4.1. أما الموقع نفسه فلم يخضع لتدقيق: لذلك يُعلَن، بالمعنى الوارد في RGAA، غير مطابق ما دام لم يتحقق منه أحد.
accessibility-done = ما أُنجز
accessibility-done-keyboard = يمكن القيام بكل شيء بلوحة المفاتيح، بترتيب منطقي، ويظل الموضع الحالي ظاهرًا دائمًا.
accessibility-done-script = لا شيء يتطلب JavaScript.
accessibility-done-contrast = التباين كافٍ نهارًا وليلًا، ولا يُعبَّر عن أي شيء باللون وحده.
accessibility-done-zoom = يمكن قراءة الصفحات بعرض 320 بكسل وتكبيرها إلى 400%؛ وتتيح صفحة «العرض» ضبط حجم النص والتباعد بين الأسطر وطول الأسطر.
accessibility-done-forms = لكل حقل تسمية، وكل خطأ يُذكر بجانب حقله وفي أعلى الصفحة.
accessibility-done-tests = يُفحص كل إصدار من البرنامج بأداة axe-core على كل أنواع الصفحات، في الوضعين الفاتح والداكن، بالفرنسية والإنجليزية، على شاشة صغيرة وعلى شاشة كبيرة.
accessibility-limits = أوجه القصور المعروفة
accessibility-limit-content = يتوقف أمر الصور ومقاطع الفيديو والمستندات المضافة إلى الدورات على مؤلفيها.
accessibility-limit-tested = لا تكشف الفحوص الآلية كل شيء، ولم يجرّب بعد أي شخص يستخدم قارئ شاشة يوميًا جميع الصفحات.
accessibility-tell = الإبلاغ عن عائق
accessibility-contact = إذا أعاقكم شيء، فأخبروا القائمين على هذا الموقع. وسيبحثون عن حل أو عن طريقة أخرى لتقديم المحتوى لكم.
accessibility-no-contact = لا يبيّن هذا الموقع بعد كيفية الاتصال بالقائمين عليه.
accessibility-remedy = في فرنسا، إن لم يصلكم رد، يمكنكم اللجوء إلى المدافع عن الحقوق (Défenseur des droits).

## Quiz

question = السؤال
questions = الأسئلة
percent = { $n }%

questions-count =
    { $n ->
        [zero] لا أسئلة
        [one] سؤال واحد
        [two] سؤالان
        [few] { $n } أسئلة
        [many] { $n } سؤالًا
       *[other] { $n } سؤال
    }

pass-mark = النجاح ابتداءً من { $percent }%
quiz-is-private = لا يُطلب أي اسم. لا يرى إجاباتك إلا من لديه عنوان محاولتك والقائمون على الخادم، ويمكنك إعادة المحاولة متى شئت.
start-quiz = بدء الاختبار
quiz-withheld = هذا الاختبار معلّق ريثما يُصحَّح خطأ في نصه. يُرجى العودة بعد قليل.
question-number = السؤال { $n }
of-total = من { $n }
one-answer = إجابة واحدة فقط
several-answers = قد تصح عدة إجابات
your-answer = إجابتكم
text-hint = لا فرق بين الأحرف الكبيرة والصغيرة، ولا تُحتسب علامات الحروف.
exact-hint = تُكتب كما هي تمامًا، بأحرفها الكبيرة وعلاماتها ورموزها.
number-hint = عدد، مثلًا 12 أو { $example }.
check-one-by-one = يمكنكم التحقق من كل إجابة في أثناء الحل: وما إن تُفحص حتى تصبح نهائية.
attempt-kept = تُحفظ الإجابات التي لم تُصحَّح سبعة أيام بعد آخر حفظ لها.
hint-number = التلميح { $n }
show-hint = عرض تلميح

hints-left = (بقي { $n })

check-answer = التحقق من هذه الإجابة
finish-quiz = إنهاء الاختبار وعرض النتيجة
choose = اختيار…
order-how = حددوا مكان كل خطوة
move-up = إلى أعلى
move-down = إلى أسفل
at-place = أصبحت في المكان { $place } من { $of }.
match-how = اختاروا ما يناسب كل عنصر
match-choices = الخيارات:
cloze-how = املؤوا الفراغات
blank-number = الفراغ { $n }
open-how = هذه الإجابة لا تُقيَّم: ستقارنونها بعد ذلك بإجابة ممكنة.
same-place = لخطوتين المكان نفسه: أعطوا كل خطوة مكانها.
nothing-to-check = أجيبوا أولًا ثم تحققوا.
answers-kept = حُفظت إجاباتكم.
answers-not-kept = تعذّر حفظ إجاباتكم. ستجري محاولة جديدة تلقائيًا.

grade-my-answers = تصحيح إجاباتي
save-for-later = حفظ الإجابات وإكمالها لاحقًا
answers-saved = حُفظت إجاباتكم. احتفظوا بعنوان هذه الصفحة للعودة إليها.
being-graded = جارٍ التصحيح…
some-answers-unusable = تعذّرت قراءة بعض الإجابات. لم يضِع شيء: صحّحوها ثم أرسلوها من جديد.
not-a-number = يُرجى كتابة عدد بالأرقام.
answer-too-long = هذه الإجابة طويلة جدًا.
answer-unusable = لا يمكن احتساب هذه الإجابة.

## Result

result-of = النتيجة: { $title }
error-in = يلزم التصحيح: { $title }
your-result = نتيجتكم
score-of = { $score } من { $max }
passed = تم بلوغ الحد المطلوب
not-passed = الحد المطلوب هو { $percent }%
right = صحيح
partly-right = صحيح جزئيًا
to-review = للمراجعة
your-choice = اختياركم
right-answer = إجابة صحيحة
you-wrote = كتبتم:
no-answer = لا إجابة
accepted-answers = الإجابات المقبولة:
explanation = الشرح
result-kept-until = تُحفظ هذه النتيجة حتى { $date } ثم تُحذف.
nothing-is-graded = لا شيء يُقيَّم هنا: قارنوا إجاباتكم بالشروح.
not-graded = غير مقيَّم
your-order = ترتيبكم:
right-order = الترتيب الصحيح:
without-place = بلا مكان
goes-with = يناسبه:
you-chose = اخترتم:
compare-yourself = ما رأيكم في إجابتكم بعد قراءة الشرح؟
judged-right = تقول الأهم
judged-partly = تقول جزءًا منه
judged-wrong = لا تصيب المطلوب
your-judgement = رأيكم:

for-questions =
    { $n ->
        [one] للسؤال { $list }
       *[other] للأسئلة { $list }
    }

try-again = إعادة المحاولة
back-to-module = العودة إلى الوحدة
keep-this-address = احتفظوا بعنوان هذه الصفحة إن أردتم الاطلاع على هذه النتيجة من جديد: فلا سبيل إليها سواه.
network-failed = لم يستجب الخادم. إجاباتكم ما زالت هنا: حاولوا من جديد.

## A video of another site

video-is-sent-by = يرسل { $host } هذا المقطع إلى متصفحكم، ولذلك يرى عنوان IP الخاص بكم.
watch-on = مشاهدته على { $host }
video-belongs-to = هذا المقطع جزء من:

## Errors

not-found-title = هذه الصفحة غير موجودة
not-found-text = قد يكون العنوان ناقصًا، أو تكون الصفحة قد نُقلت. من الفهرس يمكن الوصول إلى جميع الدورات.
to-catalogue = عرض الدورات
internal-error-title = واجه الخادم مشكلة
internal-error-text = ليس هذا بسببكم. حاولوا بعد لحظة؛ سجلّ الموقع يُعلم القائمين عليه بما حدث.
forbidden-title = هذا الطلب وارد من موقع آخر
forbidden-text = من باب الاحتياط لم يتغيّر شيء. افتحوا الصفحة هنا ثم أعيدوا المحاولة.
bad-request-title = تعذّرت قراءة هذا الطلب
bad-request-text = عودوا إلى الصفحة السابقة ثم أعيدوا المحاولة.
