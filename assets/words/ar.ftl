### ما تقوله شاشات colead بالعربية.
###
### المصطلحات: lead قيادة، follow متابعة، both كلاهما، floor الكلمة، round جولة، mark علامة، turn مداخلة، poll استطلاع،
### ballot تصويت، proposal مقترح، consent موافقة بلا اعتراض، objection اعتراض، stand aside تنح، block منع، quorum نصاب،
### commitment التزام، counter-move مخرج، go-round دور الكلام، lobby الاستقبال، close الختام، minutes المحضر،
### facilitator الميسر، projector شاشة العرض، console لوحة الميسر.
### بلا تشكيل، والأرقام غربية لأن أرقام الساعة الكبيرة كذلك.

## The first line of every screen

invite-lead = قيادة
invite-follow = متابعة
invite-both = قيادة ومتابعة
nth-time = المرة { $number }
paused = متوقف
time-left = بقي { $time }
time-over = تجاوز { $time }
imported = مستوردة
kinds-open = أنواع غير محددة
closed-at = اختتمت في { $time }
ends-at = تنتهي { $time }
on-time = في الموعد
minutes-ahead = متقدمون { $minutes } د
minutes-behind = متأخرون { $minutes } د

## The last line of every screen

saved = محفوظ
saving = يحفظ
not-saved = لم يحفظ
verb-choose = اختيار
verb-answer = إجابة
verb-floor = الكلمة
verb-vote = تصويت
verb-owner = صاحبه
verb-play = تشغيل
verb-stop = إيقاف
verb-pause = توقف
verb-go-on = استئناف
verb-start = بدء

## Keys in the footer, by their names in the config

hint-lead = قيادة
hint-follow = متابعة
hint-both = كلاهما
hint-undo = تراجع
hint-start_or_pause = بدء/توقف
hint-next_speaker = التالي
hint-extend = دقيقة أخرى
hint-next_round = الجولة التالية
hint-presence = حاضر/غائب
hint-add = إضافة
hint-edit = تعديل
hint-amend = تعديل
hint-remove = حذف
hint-change_commitment = تغيير
hint-observer = مراقب
hint-next_step = الخطوة التالية
hint-versions = النص
hint-staffing = من ينفذه
hint-rules = القواعد
hint-pass_keyboard = تمرير لوحة المفاتيح
hint-minutes = المحضر
hint-replay = إعادة
hint-play = تشغيل/إيقاف
hint-forward = +10 ث
hint-rewind = −10 ث
hint-next_chapter = الفصل التالي
hint-chapters = الفصول
hint-faster = أسرع
hint-rehearsal_faster = أسرع
hint-help = مساعدة
hint-mouse = إيقاف الفأرة
hint-quit = خروج
hint-turn_lead = قيادة
hint-turn_follow = متابعة
hint-turn_both = كلاهما
hint-turn_undo = تراجع
hint-next_open_turn = التالي المفتوح
hint-agreement = التوافق
hint-coaching = نظرة إلى الوراء

## Keys of what lies over a screen

key-cancel = إلغاء
key-close = إغلاق
key-choose = اختيار
key-scroll = تمرير
key-do-it = تنفيذ
key-answer = إجابة
key-yes = نعم
key-no = لا
key-done = تم
key-the-person = الشخص
key-lead = قيادة
key-follow = متابعة
key-both = كلاهما
key-hand-it-in = تسليم
key-take-back = سحب
key-show-marks = إظهار
key-begin = بدء
key-back-to-the-board = عودة إلى اللوحة
key-leave-without-voting = مغادرة بلا تصويت
key-change = تغيير
key-insert = إدراج
key-kept = تم الوفاء
key-dropped = ترك
key-still-open = ما زال مفتوحا
key-go-there = انتقال
key-this-far = إلى هنا
key-count-it = احتساب
key-cut-it = حذف
key-go-on = متابعة العمل
key-put-it-back = إعادة طرحه
key-read-it = قراءة
key-other-markings = علامات أخرى
