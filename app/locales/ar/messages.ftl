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
no-account-needed = لا يُطلب أي حساب، ولا تُحفظ أي ملفات تعريف ارتباط.
texts-under-licence = ما لم يُذكر خلاف ذلك، الدورات متاحة بموجب رخصة

## Catalogue and course

lessons-count =
    { $n ->
        [zero] لا دروس
        [one] درس واحد
        [two] درسان
        [few] { $n } دروس
        [many] { $n } درسًا
       *[other] { $n } درس
    }

activities-count =
    { $n ->
        [zero] لا أنشطة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $n } أنشطة
        [many] { $n } نشاطًا
       *[other] { $n } نشاط
    }

quizzes-count =
    { $n ->
        [zero] لا اختبارات
        [one] اختبار واحد
        [two] اختباران
        [few] { $n } اختبارات
        [many] { $n } اختبارًا
       *[other] { $n } اختبار
    }

modules-count =
    { $n ->
        [zero] لا وحدات
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $n } وحدات
       *[other] { $n } وحدة
    }

in-languages = اللغات: { $names }
not-translated = لم يُترجم هذا النص بعد، وهو معروض هنا بلغته الأصلية ({ $own }).
what-you-will-learn = المهارات المكتسبة
what-to-know-before = المعارف المطلوبة مسبقًا
level-is = المستوى: { $level }
course-plan = مخطط الدورة
module = الوحدة
module-number = الوحدة { $n }
steps = الخطوات
step-of = الخطوة { $n } من { $of }
start-course = بدء الدورة
lesson = درس
activity = نشاط
quiz = اختبار

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
by-authors = إعداد: { $names }،{" "}
under-licence = بموجب رخصة

## Quiz

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
quiz-is-private = لا يرى إجاباتكم أحد سواكم، ويمكنكم الإعادة كلما شئتم.
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
try-again = إعادة المحاولة
back-to-module = العودة إلى الوحدة
keep-this-address = احتفظوا بعنوان هذه الصفحة إن أردتم الاطلاع على هذه النتيجة من جديد: فلا سبيل إليها سواه.
network-failed = لم يستجب الخادم. إجاباتكم ما زالت هنا: حاولوا من جديد.

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
