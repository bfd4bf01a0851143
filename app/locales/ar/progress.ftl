### Arabic, progress. See messages.ftl for what holds for all of them.

## The end of a step

lesson-read-question = هل أنهيت قراءة الدرس؟
activity-done-question = هل أنهيت النشاط؟
will-be-added = سيضاف إلى مسارك: { $steps }.

steps-done-of =
    { $done ->
        [zero] لم تُنجز أي خطوة من { $of }
        [one] أُنجزت خطوة واحدة من { $of }
        [two] أُنجزت خطوتان من { $of }
        [few] أُنجزت { $done } خطوات من { $of }
        [many] أُنجزت { $done } خطوة من { $of }
       *[other] أُنجزت { $done } خطوة من { $of }
    }

mark-done = وضع علامة «أُنجز»
mark-undone = لم يُنجز بعد
lesson-done = أُنجز الدرس
activity-done = أُنجز النشاط
quiz-done = أُنجز الاختبار
quiz-not-done = لم يُنجز هذا الاختبار بعد

boxes-ticked =
    { $ticked ->
        [zero] لم تُعلَّم أي خانة من { $of }
        [one] عُلِّمت خانة واحدة من { $of }
        [two] عُلِّمت خانتان من { $of }
        [few] عُلِّمت { $ticked } خانات من { $of }
        [many] عُلِّمت { $ticked } خانة من { $of }
       *[other] عُلِّمت { $ticked } خانة من { $of }
    }

boxes-make-it-done = عند تعليم كل الخانات يكون النشاط قد أُنجز.
keep-ticks = حفظ الخانات المعلَّمة
kept-short = تم الحفظ.
not-kept = لم يتم الحفظ: حاول مرة أخرى بالزر.
stop-here = تذكُّر المكان الذي توقفت عنده
stop-at = أتوقف عند
at-the-beginning = البداية
place-kept = تم التذكر: ستتابع من هنا.
to-find-back = للعودة إلى حيث توقفت، على كل أجهزتك:
my-results-here = محاولاتي
no-points = بلا درجة

## Marks in the plan of a course

step-done = أُنجز
module-done-of = { $steps }، بقي { $left }
course-complete = أُنجزت كل خطوات هذا المقرر.

## Going on

go-on = متابعة
last-time = آخر مرة في { $date }

## My path

my-path = مساري
my-courses = مقرراتي
finished-courses = المقررات المنتهية
nothing-begun = لم تبدأ شيئًا بعد. علِّم درسًا بأنه أُنجز أو أجب عن اختبار، وسيظهر هنا.
choose-course = اختيار مقرر
started-on = بدأ في { $date }
progress-by-module = التقدم حسب الوحدات: { $course }
not-yet = ليس بعد
quiz-results = نتائج الاختبارات
results-of-course = نتائج الاختبارات: { $course }
best-result = الأفضل
last-result = الأخيرة
attempts-made = المحاولات
latest-days = الأيام الأخيرة
lesson-read = قُرئ الدرس
no-longer-in-course = ما أنجزته ولم يعد في هذا المقرر
no-longer-on-site = مقررات غادرت هذا الموقع
no-longer-on-site-text = ما أنجزته فيها يبقى لك.
done-on = أُنجز في { $date }
