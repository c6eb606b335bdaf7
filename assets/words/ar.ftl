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
rehearsal = تدريب
rehearsal-frozen = تدريب متوقف
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
hint-rehearsal_faster = أسرع
hint-rehearsal_jump = الحدث التالي
hint-rehearse = تدرّب
hint-rehearsal_marking = علاماتي
hint-replay = إعادة
hint-play = تشغيل/إيقاف
hint-forward = +10 ث
hint-rewind = −10 ث
hint-next_chapter = الفصل التالي
hint-chapters = الفصول
hint-faster = أسرع
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
key-rehearse = تدرّب
key-rehearse-and-mark = تدرّب مع التعليم بنفسك
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

## The clock

clock-planned = مخطط
clock-ended-after = انتهت بعد { $time }
clock-left-of = متبقية من { $whole }
time-is-up = { $round }: انتهى الوقت
time-letters = الوقت

## The stage

no-round-yet = لم تبدأ الجولة الأولى بعد. اضغط المسافة في الاستقبال لبدئها.
round-ended = انتهت
round-not-started = لم تبدأ
back-at = نعود في { $time }
due-back-at = كان موعد العودة { $time }
next-person = التالي:
everybody-had-the-floor = أخذ الجميع الكلمة
round-left = الجولة: { $left }
have-answered = أجاب { $answered } من { $people }
poll-revealed = كشف
hidden-until-reveal = مخفي حتى الكشف
has-answered = أجاب
not-yet = ليس بعد
how-sure = مدى التأكد
position-for = مع
position-against = ضد
position-undecided = متردد
more-below = { $count } أخرى
pairs = ثنائيات
we-promised = وعدنا
told-of = حكي { $told } من { $all }
fate-kept = تم الوفاء
fate-dropped = ترك
fate-open = ما زال مفتوحا

## Minds moved between two polls

minds-moved = آراء تغيرت
minds-of = { $minds } من { $people }
minds-nobody = لم يجب أحد عن الاستطلاع السابق
minds-none = لم يتغير أي رأي منذ الاستطلاع الأخير
minds-words = تغير { $minds } من { $people } آراء
then-now = قبل \ الآن
sure-as-before = الجميع متأكدون كما من قبل
surer = { $count } أكثر تأكدا
less-sure = { $count } أقل تأكدا

## The map of the room

the-room = المجموعة
map-nobody = لا أحد
map-everyone = الجميع
map-leads = يقود
map-follows = يتابع
region-chefs = قادة كثر
region-silence = صمت
pattern-too-many-chefs = قادة كثر
pattern-no-initiation = لا مبادرة
pattern-one-leader = قائد واحد
pattern-concurrent = قيادة مشتركة
state-no-marks = لا علامات بعد
state-forming = يتشكل بعد
state-mixed = مختلط

## People and their gauge

somebody = شخص ما
turn-speaks = يتكلم
turn-next = التالي
turn-spoke = تكلم
gauge-follows = يتابع
gauge-both = كلاهما
gauge-leads = يقود
gauge-f = م
gauge-b = ك
gauge-l = ق
likely-balance = التوازن المرجح
likely = مرجح
observes = يراقب
observes-short = مراقب
not-heard-yet = لم يسمع بعد
not-counted = غير محسوب
counted-not-shown = محسوب غير معروض
has-the-floor = معه الكلمة
away = غائب

## The one message of the stage

ask = اسأل: «{ $question }»
run-move = ابدأ «{ $name }»
for-minutes = لمدة { $minutes } د
for-length = لمدة { $length }
each-length = ({ $length } لكل شخص)
snooze = لاحقا
not-so = ليس كذلك
step-goes-on = استئناف. كل الساعات متوقفة.
step-starts = يبدأ { $round }
step-reveal = أجاب الجميع: اكشف.
step-promises = يذكر ما آل إليه كل التزام.
step-few-marks = العلامات قليلة: يحكم على الأنماط من نحو { $useful } في الدقيقة.
step-next = ينتقل إلى { $round }
step-close = ينتقل إلى الختام. كانت هذه آخر جولة.
teach = أعط الكلمة بـ { $people } ثم سجل المداخلة: { $lead } قيادة، { $follow } متابعة، { $both } كلاهما.
teach-rehearsing = اقرأ ما يقال أدناه ثم سجل المداخلة: { $lead } قيادة، { $follow } متابعة، { $both } كلاهما.

## What is said until it is mended

kept-in-memory = كل شيء محفوظ في الذاكرة وتعاد المحاولة.
save-elsewhere = حفظ في مكان آخر
too-small = يحتاج colead إلى 60 { $times } 18 خلية على الأقل؛ هذه النافذة { $width } { $times } { $height }. لم يضع شيء: الجلسة مستمرة.
out-of-sight = لم تعد الجلسة مرئية: { $reason }
live = مباشر
concurrent-message = الجميع يقود ويتابع. { $figures }
put-back-question = لم يتناوله أحد: ماذا نفعل به؟
put-back-away = يزيله من الشاشة
both-of = { $one }، { $other }

## The lobby

read-out = قلها أولا: نسجل ما تفعله المداخلات لا من هو الأفضل. لا يلزم أن يكون أحد في الوسط كل دقيقة؛ بل المجموعة على مدى الساعة. لكم أن تروا علاماتكم وأن تطلبوا منا التوقف.
promised-left-out = تركت جانبا التزامات سابقة عددها { $count }؛ [{ $key }] يعيدها.
promised-first = تأتي أولا التزامات سابقة عددها { $count }؛ [{ $key }] يتركها جانبا.
here-of = حضر { $here } من { $people }
ends-about = تنتهي نحو { $time }
who-is-here = من الحاضرون؟
nobody-listed = لا أحد في القائمة بعد. اضغط { $key } ثم اكتب الأسماء واحدا واحدا؛ لكل شخص مفتاح.
here = حاضر
observes-no-vote = يراقب، بلا صوت
consent-named = بالاسم
consent-initials = الحروف الأولى
consent-unnamed = محسوب بلا اسم
consent-not-counted = غير محسوب
rounds = الجولات
lobby-add-first = أضف أول شخص
lobby-start = ابدأ الجولة الأولى
lobby-back-to-round = عودة إلى الجولة
lobby-back-to-close = عودة إلى الختام
lobby-consent = الموافقة
lobby-rename = إعادة تسمية
lobby-add = إضافة
lobby-presence = حاضر/غائب
