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
hint-edit_plan = الخطة
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
key-hand-it-in = تسليم
key-take-back = سحب
key-show-marks = إظهار
key-begin = بدء
key-back-to-the-board = عودة إلى اللوحة
key-leave-without-voting = مغادرة بلا تصويت
key-change = تغيير
key-minutes = الدقائق
key-pay = امنح وادفع
key-insert = إدراج
key-rehearse = تدرّب
key-rehearse-and-mark = تدرّب مع التعليم بنفسك
key-kept = تم الوفاء
key-dropped = ترك
key-still-open = ما زال مفتوحا
key-go-there = انتقال
key-use-it = اعتماد
key-save-plan = حفظ
key-add-round = إضافة جولة
key-remove-round = إزالتها
key-move-round = نقلها
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
poll-count = { $answered } من { $people }
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

## What each key does, by its name in the config

help-enter = نفذ الإجراء المميز في هذه الشاشة.
help-lead = سجل مداخلة صاحب الكلمة: قيادة.
help-follow = سجل مداخلة صاحب الكلمة: متابعة.
help-both = سجل مداخلة صاحب الكلمة: كلاهما معا.
help-undo = تراجع عن آخر علامة أو تصحيح بلا حد.
help-redo = أعد ما تراجعت عنه.
help-undo_list = اعرض ما يمكن التراجع عنه وإعادته واختر إلى أي حد.
help-start_or_pause = ابدأ الجولة؛ ثم أوقف كل الساعات واستأنفها.
help-next_speaker = في دور الكلام أعط الكلمة للتالي.
help-release_floor = استرد الكلمة من صاحبها.
help-extend = أعط هذه الجولة دقيقة إضافية.
help-bill = أعط هذه الجولة وقتا إضافيا، وانظر أولا ماذا يكلف.
help-shorten = أنقص هذه الجولة دقيقة.
help-next_round = أنه هذه الجولة وانتقل إلى التالية.
help-previous_round = عد إلى الجولة السابقة؛ يستأنف وقتها من حيث توقف.
help-snooze = أجل التنبيه خمس دقائق.
help-not_so = تقول المجموعة: ليس كذلك. يزول التنبيه ويسجل مرفوضا.
help-reveal = اكشف الاستطلاع قبل أن يجيب الجميع.
help-find = ابحث عن شخص باسمه كأن مفتاحه ضغط.
help-reattribute = انقل آخر علامة إلى شخص آخر: `that was Bo, not Ana`.
help-change_mode = غير نوع آخر علامة.
help-missed_mark = أضف علامة فاتت: `a missed mark at 14:05`.
help-backdate_start = بدأت الجولة قبل ضغط مفتاحها: `started 90 s ago`.
help-repeat_round = أعد هذه الجولة مرة أخرى.
help-insert_round = أدرج جولة بعد هذه.
help-agenda = اعرض جدول الأعمال: الجولات المخططة والمنعقدة وملاحظات هذه الجولة للميسر.
help-unanswered = قيادات لم يتناولها أحد، لطرح إحداها على المجموعة ثانية.
help-note = سجل ملاحظة.
help-park = اركن فكرة إلى وقت لاحق.
help-presence = يصل شخص أو يغادر أو يعود.
help-consent = إلى أي حد يقبل الشخص التسجيل: بالاسم، بالحروف الأولى، بلا اسم، لا يحسب.
help-ballot = إلى التصويت: المقترح والاقتراع والنتيجة.
help-commitments = إلى الالتزامات: من يفعل ماذا ومتى.
help-close = إلى الختام: ماذا تقرر ومن ومتى.
help-lobby = إلى الاستقبال: الأشخاص والحضور والموافقة.
help-add = أضف شخصا؛ وفي الالتزامات أضف التزاما.
help-edit = أعد تسمية الشخص؛ وفي الختام عدل القرار.
help-edit_plan = غيّر الخطة قبل الجولة الأولى: الجولات وأسماؤها وأوقاتها وأسئلتها وأنماطها وترتيبها.
help-amend = صغ المقترح أو عدله.
help-remove = احذف الشخص أو الالتزام.
help-change_commitment = غير ما التزم به أو موعده.
help-change_owner = انقل الالتزام إلى صاحب آخر.
help-move_up = قدم الشخص مقعدا واحدا.
help-move_down = أخر الشخص مقعدا واحدا.
help-observer = الشخص مراقب: لا يسجل ولا يصوت.
help-next_step = الخطوة التالية للمقترح: توضيح، تفاعل، تعديل، تصويت.
help-versions = المقترح بكل صيغه وما تغير، وكل تصويت باعتراضاته.
help-settle_objection = كيف انتهى اعتراض بلا نص جديد: سحب، أجل، أبقي تحت النظر.
help-staffing = اسأل كل شخص إلى أي حد ينفذ القرار: يتولى، يساعد، لا يمنع، لا يستطيع.
help-how_known = اكتب كيف يعرف الجميع أنه تم.
help-rules = طريقة التصويت وقواعده حتى يفتح.
help-vote_again = صوت ثانية على النص نفسه؛ يحفظ التصويتان.
help-count = كيف عد آخر تصويت: جولات، إعادات، مقارنات ثنائية.
help-pass_keyboard = مرر لوحة المفاتيح من يد إلى يد: يصوت من لم يصوت دون أن يراه أحد.
help-cancel_ballot = أنه التصويت المفتوح بلا عد.
help-review_date = حدد تاريخ مراجعة القرار.
help-minutes = اكتب المحضر في ملف.
help-reopen = أعد فتح جلسة مختتمة لمتابعتها.
help-up = سطر إلى أعلى.
help-down = سطر إلى أسفل.
help-projector = ما تعرضه شاشة العرض: الاجتماع، لا شيء، رسالة، الخطة.
help-promote = اعرض على المجموعة التنبيه الذي لم تعرضه إلا لوحة الميسر.
help-promises = ما التزمت به جلسات سابقة وما آل إليه.
help-leave_promises = اترك جولة الالتزامات السابقة أو أعدها.
help-rehearsal_faster = في التدريب: ضعف السرعة حتى 64 مرة.
help-rehearsal_slower = في التدريب: نصف السرعة حتى سرعة الاجتماع.
help-rehearsal_freeze = في التدريب: أوقف كل شيء بلا أثر ثم تابع.
help-replay = شاهد جلسة محفوظة ثانية كما رأتها المجموعة.
help-play = شغل الإعادة أو أوقفها.
help-forward = عشر ثوان إلى الأمام.
help-rewind = عشر ثوان إلى الخلف.
help-forward_minute = دقيقة إلى الأمام.
help-rewind_minute = دقيقة إلى الخلف.
help-next_chapter = إلى الفصل التالي: جولة، تنبيه، مخرج، تصويت، ملاحظة.
help-previous_chapter = إلى الفصل السابق.
help-chapters = اعرض الفصول للانتقال إلى أحدها.
help-step_forward = إلى الحدث التالي؛ وفي الاجتماع المستورد إلى المداخلة التالية.
help-step_back = إلى الحدث السابق؛ وفي الاجتماع المستورد إلى المداخلة السابقة.
help-faster = ضعف السرعة حتى 64 مرة.
help-slower = نصف السرعة حتى نصف سرعة الاجتماع.
help-go_to_time = انتقل إلى وقت من الجلسة.
help-to_start = إلى البداية.
help-to_end = إلى النهاية.
help-skip_silences = تخط الفترات التي لم يتكلم فيها أحد.
help-corrected = كما سجل مباشرة أو كما صحح لاحقا.
help-compare = لوحان: هذه اللحظة بجانب أخرى، ثم النصفان.
help-turn_lead = سجل المداخلة المقروءة من اجتماع مستورد: قيادة.
help-turn_follow = سجل المداخلة المقروءة من اجتماع مستورد: متابعة.
help-turn_both = سجل المداخلة المقروءة من اجتماع مستورد: كلاهما معا.
help-turn_undo = اسحب آخر ما سجل في هذه الإعادة.
help-turn_redo = أعد تسجيل ما سحب.
help-next_open_turn = إلى المداخلة التالية غير المسجلة في اجتماع مستورد.
help-agreement = مدى توافق تسجيلين لاجتماع مستورد وأين يختلفان.
help-save_elsewhere = احفظ الجلسة في مجلد آخر عند فشل الحفظ.
help-theme = السمة التالية: dark، light، high-contrast، colour-blind.
help-bell = الجرس: off، soft، on.
help-mouse = الفأرة تعمل أو لا: نقر على الأشخاص والمقاييس والمفاتيح والقوائم وشريط الإعادة.
help-suspend = علق colead؛ `fg` يعيده.
help-palette = ابحث عما يمكن فعله ببضعة حروف أو قله بالكلمات.
help-back = رجوع، إغلاق، إلغاء.
help-help = اعرض كل المفاتيح.
help-quit = خروج؛ يسأل أثناء الجلسة. كل شيء محفوظ بالفعل.

## Help, palette and the home screen

help-title = المفاتيح
help-everywhere = في كل مكان
help-seats = مفتاح شخص: يعطي الكلمة، ومرة أخرى يسترده. في الاستطلاع يسأل عن الجواب وفي التصويت عن الصوت؛ وفي الالتزامات يبدأ التزاما له.
place-home = البداية
place-lobby = الاستقبال
place-stage = المسرح
place-ballot = التصويت
place-commitments = الالتزامات
place-close = الختام
place-replay = الإعادة
place-projector = شاشة العرض
home-purpose = الجميع يقود والجميع يتابع، وينتهي الاجتماع بقرار له صاحب.
home-first-step = أول مرة؟ { $key } على خطة يفتح استقبالها: قل من الحاضرون ثم ابدأ.
home-first-help = { $key } يعرض كل المفاتيح في أي وقت؛ و`colead help` كل الأوامر.
home-nothing = لا خطة هنا ولا جلسة بعد.
home-nothing-advice = ابدأ واحدة بـ `colead run`؛ تحفظ في ملف خاص بها وتظهر هنا المرة القادمة.
home-interrupted = متوقفة
home-promised = التزامات
home-plans = الخطط
home-recent = جلسات حديثة
home-start = ابدأ جلسة بهذه الخطة
home-go-on = تابع هذه الجلسة؛ لم يضع منها شيء
home-look = شاهد هذه الجلسة
home-tell = قل ما آل إليه
palette-title = ماذا تفعل؟
palette-placeholder = بضعة حروف من إجراء أو شخص أو جولة
palette-nothing = لا شيء هنا بهذا الاسم.

## Dialogs

quit-title = مغادرة colead؟
quit-stay = البقاء
quit-leave = مغادرة
quit-nothing = لا شيء قيد التشغيل.
quit-saved = تستأنف الجلسة من حيث تركتها: كل شيء محفوظ. `colead resume` يتابعها.
close-ballot-title = إغلاق التصويت الآن؟
close-ballot-missing = لم يصوت بعد أشخاص عددهم { $count }. ستغيب أصواتهم.
close-ballot-wait = انتظار
close-ballot-close = إغلاق التصويت
small-secret-title = العدد أقل من أن يحفظ السر
small-secret = يصوت { $people } أشخاص. إن كانوا أقل من خمسة كشفت الأعداد أصحابها. اختر في القواعد (r) النتيجة بلا أعداد أو افتحه رغم ذلك.
small-secret-back = عودة إلى القواعد
small-secret-open = افتحه
cancel-ballot-title = إنهاء التصويت بلا عد؟
cancel-ballot = الأصوات المسلمة حتى الآن لا تحسب. المقترح باق.
cancel-ballot-go-on = متابعة التصويت
cancel-ballot-cancel = إلغاء التصويت
close-session-title = اختتام الجلسة؟
close-session = يحفظ القرار والالتزامات والمقاييس كما هي. يمكن إعادة فتحها.
close-session-not-yet = ليس بعد
close-session-close = اختتمها
reopen-title = إعادة فتح الجلسة؟
reopen = تستأنف من حيث انتهت ويذكر سجلها أنها أعيد فتحها.
reopen-leave = اتركها مختتمة
reopen-reopen = أعد فتحها
leave-plan-title = ترك التغييرات؟
leave-plan = يُبقي الاجتماع على خطته. ما غُيّر هنا ولم يُحفظ يضيع.
leave-plan-go-on = متابعة العمل
leave-plan-leave = تركها
replace-plan-title = استبدال الملف؟
replace-plan = { $file } موجود من قبل.
replace-plan-keep = أبقه
replace-plan-replace = استبدله
mode-lead = قيادة
mode-follow = متابعة
mode-both = كلاهما
pick-whose = لمن كانت؟
pick-missed = مداخلة من فاتت؟
pick-presence = من يصل أو يغادر أو يعود؟
pick-consent = موافقة من تتغير؟
pick-owner = من يفعل ذلك؟
pick-takes-up = من يتناوله؟
pick-casting = من يقرر عند التعادل؟
pick-mode = ماذا كانت؟
pick-lead = قيادة: توجيه، اقتراح، حسم، معارضة
pick-follow = متابعة: سؤال، بناء على قول، إعادة صياغة، تنازل
pick-both = كلاهما: موقف يبقى مفتوحا
gap-seconds = { $seconds } ث
gap-minutes = { $minutes } د
gap-slept = نام الحاسوب { $length }.
gap-away = لم يعمل colead لمدة { $length }.
gap-title = هل استمر الاجتماع؟
gap-count = احتسابها: استمر الاجتماع خلالها
gap-cut = حذفها: تستأنف كل ساعة من حيث كانت
sure-title = { $name }: ما مدى التأكد؟
answers-title = { $name } يجيب
then-how-sure = ثم 0-4: مدى التأكد
sure-0 = إطلاقا لا
sure-1 = قليلا
sure-2 = نصف
sure-3 = كثيرا
sure-4 = تماما
tell-title = ذكر الأعداد رغم ذلك؟
tell-numbers = الأصوات متشابهة حتى إن أعدادها تكشف اختيار الأفراد. ما يذكر الآن يبقى في السجل.
tell-no = لا، النتيجة وحدها
tell-yes = نعم، والأعداد أيضا
remove-person-title = حذف هذا الشخص؟
remove-person-keep = إبقاء
remove-person-remove = حذف
drop-title = حذف هذا الالتزام؟
drop-keep = أبقه
drop-remove = احذفه
pick-last-mark = { $question } آخر علامة: { $mode }، { $name }
pick-what-did = ماذا فعل { $name }؟

## More time for a round, and what it costs

bill-title = وقت إضافي لـ { $round }
bill-minutes = { $minutes } د إضافية
bill-trim = تقصير الجولات القادمة
bill-drop = حذف ما هو اختياري
bill-late = الانتهاء متأخرين
bill-dropped = بدون { $round }
bill-cut = { $round } أقل بـ { $time }
bill-nobody = كل جولة تحتفظ بوقتها.
bill-paid = لهذه الجولة { $minutes } د إضافية.
agenda-dropped = محذوفة

## What a line of text is asked for

ask-add-person = من الحاضرون؟ اسم في كل مرة؛ وسطر فارغ عند الانتهاء.
ask-rename = ما اسم { $name }؟
ask-note = ملاحظة
ask-park = أي فكرة تركن لوقت لاحق؟
ask-find = عمن تبحث؟
ask-proposal = المقترح
ask-option = ما الخيارات؟ خيار في كل مرة؛ وسطر فارغ عند الانتهاء.
ask-reason = لماذا يعترض { $name }؟
ask-objection = ما الاعتراض الذي قيل علنا؟ بلا اسم؛ وسطر فارغ عند الانتهاء.
ask-casting = لـ { $name } الصوت المرجح: أي من { $options }؟
ask-decision = ماذا تقرر؟
ask-review = متى يراجع؟ (2026-12-31)
ask-deed = ماذا سيفعل { $name }؟
ask-due = متى ينجزه { $name }؟ (2026-12-31 أو فارغ)
ask-changed-deed = بماذا التزم؟
ask-changed-due = إلى متى؟ (2026-12-31 أو فارغ)
ask-how-known = كيف نعرف أنه تم؟ (أو فارغ)
ask-taken-up = إلى متى يتناوله { $name }؟ (2026-12-31 أو فارغ)
ask-no-decision = لم يسجل قرار. لماذا تنتهي الجلسة بدونه؟
ask-save-elsewhere = في أي ملف تحفظ الجلسة؟
ask-plan-name = ما اسم الجولة؟
ask-plan-time = كم تدوم؟ (4m، أو 45s each)
ask-plan-question = ماذا تسأل؟ السطر الفارغ لا يسأل شيئًا.
ask-save-plan = في أي ملف تُحفظ الخطة؟
ask-minutes = في أي ملف يكتب المحضر؟
ask-projector = ماذا تقول شاشة العرض؟
ask-began = كم قبل ضغط المفتاح بدأت؟ (90 s أو 2 min ago)
ask-missed = متى كان ومن؟ (14:05 Bo أو 14:05 Bo lead)
ask-seed = إن وصل الأمر إلى القرعة: يكتب شخصان جملة لكل منهما ويحفظانها.
ask-seed-again = الشيء نفسه مرة أخرى. لا يعرض.
ask-lot = البذرة المحددة من قبل حرفا حرفا؛ فارغ إن ضاعت.
ask-go-to = إلى أي وقت من البداية؟ (12:30 أو 1:02:30)

## The ballot

step-state-proposal = صغ المقترح
step-state-options = اكتب الخيارات
step-propose-winner = اطرحه على الجميع مقترحا
step-vote-again = صوت من جديد
step-open-ballot = افتح التصويت
step-close-early = أغلق مبكرا: لم يصوت بعد { $count }
step-reveal-count = اكشف وعد
step-open-box = افتح الصندوق وعد
step-close-count = أغلق وعد
step-ask-reason = اكتب سبب اعتراض { $name }
step-hear-objections = اسمع الاعتراضات علنا
step-amend = عدل المقترح
step-record = سجل القرار
step-next-is = التالي: { $round }
step-to-close = إلى الختام
ballot-pass-keyboard = تمرير لوحة المفاتيح
ballot-how-counted = كيف جرى العد
ballot-choice = الاختيار
ballot-which = أي من هذه؟
ballot-no-options = لا خيارات بعد.
ballot-proposal = المقترح
ballot-no-proposal = لا مقترح بعد. اكتبه في جملة يقرؤها الجميع.
ballot-version = الصيغة { $count }، معدلة
ballot-version-answers = الصيغة { $count }، معدلة بعد اعتراض
ballot-shows-all = { $key } يعرضه كله
ballot-cancelled = ألغي ولم يعد.
ballot-earlier = التصويت { $number }{ $version }: { $finding }

## Further keys

help-rehearsal_jump = في التدريب: إلى ما يحتاج إليك بعده: تنبيه، صوت الجميع، انتهى الوقت.
help-rehearsal_marking = في تدريب تسجل فيه: مدى توافقك مع مقصد المجموعة المحاكاة وكل خطأ.
help-rehearse = تدرب على الخطة مع أشخاص غير حاضرين.
help-zoom = حجم الجولة التالي: normal، projector، compact.
help-coaching = استعرض الاجتماع كله: التوازن عبر الوقت، وما تلا كل تنبيه، والقيادات التي لم يتناولها أحد.

## Rounds that colead brings, by their names in English

round-build-only = بناء فقط
round-build-only-ask = على أي منها نبني؟
round-build-only-question = ماذا تضيف إلى فكرة غيرك؟
round-say-it-back = أعد ما قيل
round-say-it-back-ask = من يعيد ما قصده المتكلم الأخير؟
round-say-it-back-question = ماذا سمعت؟ قله حتى يومئوا موافقين.
round-back-one-that-is-not-yours = أيد فكرة غيرك
round-back-one-that-is-not-yours-ask = أي فكرة غير فكرتك تؤيدها؟
round-back-one-that-is-not-yours-question = اكتب فكرة ليست لك ولماذا تؤيدها.
round-in-pairs-one-proposal = اثنان اثنان: مقترح واحد
round-in-pairs-one-proposal-ask = أي مقترحين يصيران واحدا؟
round-in-pairs-one-proposal-question = بينكما: أي مقترح واحد تقفان خلفه؟
round-one-change-each = تغيير واحد لكل شخص
round-one-change-each-ask = أي تغيير واحد يجعلك تقول نعم؟
round-one-change-each-question = أي تغيير واحد يجعلك تقف خلف المطروح؟
round-where-do-we-stand = أين نقف؟
round-where-do-we-stand-ask = هل نحن متباعدون كما يبدو؟
round-where-do-we-stand-question = هل تقبل بما اقترح أخيرا؟
round-silent-minute-then-a-bet-each = صمت ثم رهان لكل شخص
round-silent-minute-then-a-bet-each-ask = لو راهنت الآن فعلى ماذا؟
round-silent-minute-then-a-bet-each-question = دقيقة صمت. ثم: على ماذا تراهن ولماذا؟
round-fifteen-per-cent = خمسة عشر بالمئة
round-fifteen-per-cent-ask = ما الذي تبدؤه دون أن تسأل أحدا؟
round-fifteen-per-cent-question = ماذا تفعل غدا بما لديك اليوم؟
round-the-best-no = أفضل لا
round-the-best-no-ask = من يراه بشكل آخر؟
round-the-best-no-question = ما أفضل سبب كي لا نفعله؟
round-how-would-it-surely-fail = كيف يفشل حتما؟
round-how-would-it-surely-fail-ask = ما الذي يضمن فشل هذا؟
round-how-would-it-surely-fail-question = كيف نضمن فشله، وأي من ذلك نفعله الآن؟
round-draft-aloud = صياغة بصوت عال
round-draft-aloud-ask = من يصوغ جملة نعترض عليها؟
round-draft-aloud-question = ماذا نقترح بالضبط؟ واحد يصوغ ثم نغير.
round-round-least-heard-first = دور، والأقل كلاما أولا
round-round-least-heard-first-ask = من له رأي آخر؟
round-round-least-heard-first-question = ماذا ترى مما لم يقل بعد؟
round-write-first = الكتابة أولا
round-write-first-ask = ماذا كان كل منا سيقول أولا؟
round-write-first-question = ماذا تقترح؟ اكتب جملة قبل أن تتكلم.
round-if-it-were-yours = لو كان لك
round-if-it-were-yours-ask = ماذا تفعل لو كان القرار لك؟
round-if-it-were-yours-question = لو كان القرار لك: ماذا تفعل بشكل آخر؟
round-in-pairs-what-is-missing = اثنان اثنان: ما الناقص؟
round-in-pairs-what-is-missing-ask = ماذا يرى اثنان ولا يراه واحد؟
round-in-pairs-what-is-missing-question = ما الناقص مما سمعناه حتى الآن؟
round-who-takes-a-part = من يأخذ جزءا؟
round-who-takes-a-part-ask = من غيره يتولى جزءا من هذا؟
round-who-takes-a-part-question = أي جزء تقوده وماذا يلزمك له؟
round-two-quiet-minutes = دقيقتان هادئتان
round-two-quiet-minutes-ask = هل نفكر دقيقتين عن قصد؟
round-two-quiet-minutes-question = ما الذي لا يقال؟ اكتب جملة لنفسك.
round-one-word-each = كلمة لكل شخص
round-one-word-each-ask = كلمة واحدة: أين أنت الآن؟
round-one-word-each-question = كلمة واحدة: أين أنت من هذا؟
round-in-twos-first = اثنان اثنان أولا
round-in-twos-first-ask = هل القول أسهل بين اثنين؟
round-in-twos-first-question = ما الذي يصعب الكلام عن هذا؟
round-five-minutes-of-air = خمس دقائق هواء
round-five-minutes-of-air-ask = هل نحتاج خمس دقائق هواء؟
round-five-minutes-of-air-question = قوموا. نكمل بعد خمس دقائق.
round-silent-minute = دقيقة صمت
round-silent-minute-question = ماذا تظن حقا؟ اكتبه.
round-go-round = دور الكلام
round-go-round-question = ماذا ترى مما لم يقل بعد؟
round-open-floor = نقاش مفتوح
round-open-floor-question = على ماذا نبني؟
round-pairs = اثنان اثنان
round-pairs-question = على ماذا تتفقان؟
round-break = استراحة
round-break-question = نعود بعد خمس دقائق.
round-what-we-promised = ما التزمنا به
round-what-we-promised-question = ماذا فعلنا مما قلناه، وما الذي أعاقنا؟

## The figures behind a warning

told-all = كلها
told-led = من آخر { $turns } مداخلة: { $led } قيادة، من { $by }
told-by-people =
    { $people ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
       *[other] { $people } شخصا
    }
told-by-all = الجميع ({ $people })
told-one = { $first }.
told-two = { $first }؛ { $second }.
told-none-answered = لم يجب أي منها
told-all-answered = أجيبت كلها
told-one-in = أجيبت 1 من كل { $of }
told-many-in = أجيبت { $many } من { $of }
told-followed = من آخر { $turns } مداخلة: { $followed } متابعة
told-none-led = ولا قيادة
told-some-led = { $led } قيادة
told-quiet-seconds = صمت منذ { $seconds } ثانية.
told-quiet-minutes = صمت منذ { $minutes } د.
told-one-person = شخص واحد
told-one-leader = معظم القيادة من { $who }: { $led } من آخر { $of }.
told-concurrent = من آخر { $turns } مداخلة: { $lead } قيادة، { $follow } متابعة، { $both } كلاهما.
told-times = { $count }

## Why nothing came of a key

refusal-closed = الجلسة مختتمة. أعد فتحها للمتابعة.
refusal-not-begun = لم تبدأ الجلسة. مفتاح المسافة يبدأ الجولة الأولى.
refusal-has-begun = بدأت الجولة الأولى؛ الخطة باقية كما هي.
refusal-unknown-person = لا أحد له هذا الرقم.
refusal-empty-name = يلزم الاسم حرف أو رقم على الأقل.
refusal-name-taken = { $name } في القائمة من قبل. أضف حرفا أو اسم العائلة.
refusal-too-many-people = المفاتيح تكفي 36 شخصا؛ القاعة ممتلئة.
refusal-on-record = { $name } مذكور في السجل. سجل أنه غادر بدلا من ذلك.
refusal-no-seat = لا مقعد بعد في هذا الاتجاه.
refusal-not-present = { $name } غير حاضر. سجل حضوره أولا.
refusal-observer = { $name } مراقب ولا يشارك.
refusal-not-counted = طلب { $name } ألا تسجل له علامات.
refusal-nobody-has-the-floor = لا أحد معه الكلمة. اضغط أولا مفتاح شخص.
refusal-everybody-heard = تكلم الجميع في هذه الجولة.
refusal-unknown-mark = لا توجد هذه العلامة.
refusal-taken-up = ليس هذا مما لم يتناوله أحد.
refusal-unknown-turn = لا توجد هذه المداخلة.
refusal-nobody-known = لا يعرف من تكلم في هذه المداخلة.
refusal-no-change = هو كذلك من قبل.
refusal-before-the-start = كان ذلك قبل بدء الجولة الأولى.
refusal-in-the-future = ذلك لم يأت بعد.
refusal-nothing-to-undo = لا شيء للتراجع عنه.
refusal-nothing-to-redo = لا شيء لإعادته.
refusal-already-running = الجولة جارية من قبل.
refusal-not-running = لا جولة جارية. مفتاح المسافة يبدؤها.
refusal-already-paused = الساعة متوقفة من قبل.
refusal-not-paused = الساعة ليست متوقفة.
refusal-no-time-left = لم يبق وقت ينقص.
refusal-nobody-pays = لا جولة قادمة يمكنها أن تدفع ثمنه بهذه الطريقة.
refusal-backdated-too-far = الجلسة ليست بهذا القدم.
refusal-before-the-round-before = الجولة السابقة بدأت بعد ذلك.
refusal-last-round = هذه آخر جولة. اختتم الجلسة متى انتهيتم.
refusal-first-round = هذه أول جولة.
refusal-ballot-open = تصويت مفتوح. أغلقه أو ألغه أولا.
refusal-other-rung = السلم المحدد سلفا يقضي الآن بخطوة أخرى.
refusal-no-casting-vote = حدد صاحب الصوت المرجح قبل فتح التصويت.
refusal-no-seed = حدد بذرة القرعة قبل فتح التصويت.
refusal-ladder-first = تعادل، والسلم المحدد سلفا أولا: اضغط enter.
refusal-no-fallback = تجرب الموافقة بلا اعتراض مرتين أولا مع تحديد أغلبية تليها.
refusal-not-tied = { $name } ليس من الخيارات المتعادلة.
refusal-other-seed = ليست البذرة المحددة: بصمتها مختلفة. اكتبها حرفا حرفا.
refusal-no-ballot-open = لا تصويت مفتوح.
refusal-no-gap = لا شيء يحسم.
refusal-empty-text = لا شيء يكتب.
refusal-alert-gone = زال ذلك التنبيه.
refusal-no-poll-open = لا استطلاع مفتوح.
refusal-poll-revealed = كشف الاستطلاع. الأجوبة باقية كما هي.
refusal-no-answers = لم يجب أحد بعد.
refusal-bad-conviction = التأكد من 0 إلى 4.
refusal-no-proposal = صغ المقترح أولا.
refusal-no-options = لا شيء للاختيار. اكتب الخيارات أولا.
refusal-one-option = خيار واحد ليس اختيارا. أضف آخر، أو صوت بالموافقة أو بنعم ولا.
refusal-too-many-options = تتسع الورقة لـ 20 خيارا.
refusal-option-twice = { $name } في القائمة من قبل.
refusal-abstaining-is-no-option = الامتناع ممكن دائما فليس خيارا. احذفه من القائمة.
refusal-nobody-entitled = لا أحد له حق التصويت.
refusal-not-entitled = { $name } ليس له حق التصويت هنا.
refusal-has-not-voted = لم يصوت { $name }.
refusal-wrong-method = هذا الصوت لا يوافق طريقة التصويت.
refusal-secret = هذا التصويت سري. يسلم كل شخص ورقته بنفسه.
refusal-not-secret = هذا التصويت ليس سريا.
refusal-handed-in = سلم { $name } ورقته. في التصويت السري لا تسترد: لا شيء يدل عليها.
refusal-no-objection = لم يعترض { $name } في ذلك التصويت.
refusal-not-a-later-version = تلك الصيغة ليست بعد التصويت.
refusal-nothing-promised = لا التزام ما زال مفتوحا.
refusal-begun-already = بدأ الاجتماع؛ الالتزامات السابقة تأتي أولا أو لا تأتي.
refusal-unknown-promise = لم يلتزم بذلك هنا.
refusal-no-decision = لم يسجل قرار بعد.
refusal-unknown-commitment = لا يوجد هذا الالتزام.
refusal-not-closed = الجلسة ليست مختتمة.
refusal-undecided-at-close = لا قرار. صوتوا أو اذكر لماذا تنتهي الجلسة بدونه.

## What is said when something was done, or was not

notice-theme = السمة: { $name }.
notice-bell = الجرس: { $name }.
notice-zoom = الحجم: { $name }.
notice-minutes = المحضر في { $path }.
notice-nobody-objected = لم يعترض أحد في آخر تصويت.
notice-end-gone-by = فات الموعد المخطط للنهاية { $end }؛ يأخذ الاجتماع مدته المخططة.
notice-mouse-on = الفأرة تعمل. اضغط shift لتحديد النص.
notice-mouse-off = الفأرة متوقفة.
notice-noted = سجلت الملاحظة.
notice-parked = ركنت لوقت لاحق.
notice-message-shown = الرسالة على شاشة العرض.
notice-saving-again = عاد الحفظ؛ لم ينقص شيء.
notice-kept-in = تحفظ الجلسة الآن في { $path }.
notice-saving-works = الحفظ يعمل. لا حاجة إلى النقل.
notice-nothing-marked = لا علامات بعد.
notice-undone-many = تراجعت عن { $steps } من التغييرات.
notice-redone-many = أعدت { $steps } من التغييرات.
notice-undone = تراجعت: { $what }.
notice-redone = أعدت: { $what }.
notice-undone-on-stage = تراجعت على المسرح: { $what }.
notice-redone-on-stage = أعدت على المسرح: { $what }.
notice-takes-back = { $key } يلغي ذلك.
change-marked = { $name }: { $mode }
change-missed = { $name }: { $mode }، فاتت في { $time }
change-recoded = { $name }: { $mode } بدل { $other }
change-reattributed = { $mode }: { $name } بدل { $other }
change-at = { $what } في { $time }
change-of = { $name } · { $mode }
change-of-recoded = { $name } · { $mode } بدل { $other }
change-whose = { $name } بدل { $other }
notice-began-already = بدأت قبل { $length } من قبل.
notice-began = بدأت الجولة قبل { $length }.
notice-round-over = انتهت { $round }.
notice-goes-back = { $key } يعود إليها.
notice-snoozed = أجل التنبيه خمس دقائق.
notice-on-projector = على شاشة العرض: { $what }.
notice-room-sees = المجموعة ترى التنبيه.
notice-none-unseen = لا تنبيه لم تره المجموعة.
notice-nothing-open = لا شيء مفتوح هنا من جلسة سابقة.
notice-promised-left-out = تركت الالتزامات السابقة جانبا.
notice-promised-first = تأتي الالتزامات السابقة أولا.
notice-nothing-promised = لم يلتزم بشيء من قبل.
notice-last-mark = آخر علامة الآن لـ { $name }.
notice-the-mark = العلامة الآن لـ { $name }.
notice-last-mode = آخر علامة الآن: { $mode }.
notice-added = أضيف: { $what } في { $time }.
notice-has-left = غادر { $name }.
notice-is-here = حضر { $name }.
notice-consent = { $name }: { $consent }.
notice-next = التالي: { $round }.
notice-draft-kept = ما كتبته محفوظ للمرة القادمة.
notice-choose-plan = اختر خطة للتدريب.
notice-no-ballot = لا تصويت مفتوح. enter للخطوة التالية.
notice-all-voted = صوت كل الحاضرين.
notice-plan-unwritten = لا يمكن كتابة هذه الخطة في ملف.
notice-mend-plan = أصلح أولا ما في الخطة من خطأ.
notice-plan-taken = يسير الاجتماع وفق هذه الخطة.
notice-plan-saved = الخطة في { $path }.
length-seconds = { $seconds } ث
length-minutes = { $minutes } د
length-minutes-seconds = { $minutes } د { $seconds } ث

## What a line of text lacks

fault-how-long = اكتب مدة مثل 90 s أو 2 min.
fault-when = اكتب الوقت والاسم مثل 14:05 Bo.
fault-nothing-of = لا علامات لـ { $name }.
fault-name = اكتب اسما أو أوله.
fault-two-names = { $one } أم { $other }؟ اكتب أكثر.
fault-nobody = لا أحد هنا اسمه { $name }.
fault-day-passed = مضى ذلك اليوم؛ اكتب تاريخا بعده.
fault-date = اكتب التاريخ سنة وشهرا ويوما: 2026-12-31.
fault-time = اكتبه مثل 12:30 أو 1:02:30 أو 90s.
fault-file = اكتب اسم ملف.
fault-no-session = لا جلسة مفتوحة.
fault-other-seed = ليس ما كتب من قبل. esc يبدأ من جديد.
fault-short-seed = أقل من { $count } حرفا يمكن تخمينه من بصمته. اكتب جملة.

## The palette

palette-go-to = إلى { $time } { $kind }: { $title }
palette-on-screen = { $round } على الشاشة.
palette-go-to-round = إلى الجولة { $number }: { $round }
palette-choose = اختر { $name }.
palette-answers = { $name } يجيب في الاستطلاع.
palette-floor-back = استرد الكلمة من { $name }.
palette-floor = أعط الكلمة لـ { $name }.
palette-votes = { $name } يصوت.
palette-promises = { $name } يلتزم بشيء.
palette-marked = سجلت: { $name }، { $mode }.
palette-mark = سجل { $name }: { $mode }.
palette-that-was = كان ذلك { $name } لا { $other }.
palette-arrives = الحضور: { $name } حاضر.
palette-leaves = الحضور: { $name } يغادر.
palette-what = { $name }، { $mode }
palette-add-mark = أضف علامة في { $time }: { $what }.
palette-add-mark-at = أضف علامة في { $time }.
palette-correct = { $mark }: كان { $right }.
