### colead 屏幕上的文字，简体中文。
###
### 术语：lead 引领，follow 跟随，both 兼有，floor 发言权，round 环节，mark 标记，turn 发言，poll 意向调查，ballot 表决，
### proposal 提案，consent 无异议同意，objection 异议，stand aside 保留不拦，block 否决，quorum 法定人数，commitment 承诺，
### counter-move 应对，go-round 轮流发言，lobby 签到，close 收尾，minutes 纪要，facilitator 主持人，projector 投影，console 控制台。
### 中文每字占两列：页脚用词尽量两三个字。

## The first line of every screen

invite-lead = 引领
invite-follow = 跟随
invite-both = 引领与跟随
nth-time = 第 { $number } 次
paused = 已暂停
rehearsal = 排练
rehearsal-frozen = 排练 已冻结
time-left = 剩余 { $time }
time-over = 超时 { $time }
imported = 已导入
kinds-open = 类型未定
closed-at = { $time } 已结束
ends-at = { $time } 结束
on-time = 准时
minutes-ahead = 提前 { $minutes } 分
minutes-behind = 落后 { $minutes } 分

## The last line of every screen

saved = 已保存
saving = 保存中
not-saved = 未保存
verb-choose = 选择
verb-answer = 回答
verb-floor = 发言
verb-vote = 投票
verb-owner = 负责人
verb-play = 播放
verb-stop = 停止
verb-pause = 暂停
verb-go-on = 继续
verb-start = 开始

## Keys in the footer, by their names in the config

hint-lead = 引领
hint-follow = 跟随
hint-both = 兼有
hint-undo = 撤销
hint-start_or_pause = 开始/暂停
hint-next_speaker = 下一位
hint-extend = 加 1 分
hint-next_round = 下一环节
hint-presence = 在/离
hint-add = 添加
hint-edit = 修改
hint-amend = 修订
hint-remove = 移除
hint-change_commitment = 更改
hint-observer = 旁听
hint-next_step = 下一步
hint-versions = 文本
hint-staffing = 谁来做
hint-rules = 规则
hint-pass_keyboard = 传递键盘
hint-minutes = 纪要
hint-rehearsal_faster = 更快
hint-rehearsal_jump = 下一事件
hint-rehearse = 排练
hint-rehearsal_marking = 我的标记
hint-replay = 回放
hint-play = 播放/停止
hint-forward = 快进 10 秒
hint-rewind = 后退 10 秒
hint-next_chapter = 下一章
hint-chapters = 章节
hint-faster = 加速
hint-help = 帮助
hint-edit_plan = 计划
hint-mouse = 关闭鼠标
hint-quit = 退出
hint-turn_lead = 引领
hint-turn_follow = 跟随
hint-turn_both = 兼有
hint-turn_undo = 撤销
hint-next_open_turn = 下一未标
hint-agreement = 一致性
hint-coaching = 回顾

## Keys of what lies over a screen

key-cancel = 取消
key-close = 关闭
key-choose = 选择
key-scroll = 滚动
key-do-it = 执行
key-answer = 确定
key-yes = 是
key-no = 否
key-done = 完成
key-the-person = 该成员
key-hand-it-in = 交票
key-take-back = 撤回
key-show-marks = 显示
key-begin = 开始
key-back-to-the-board = 返回
key-leave-without-voting = 不投票离开
key-change = 更改
key-minutes = 分钟
key-pay = 确定
key-insert = 插入
key-rehearse = 排练
key-rehearse-and-mark = 排练并自己标记
key-kept = 已兑现
key-dropped = 已放弃
key-still-open = 仍未完
key-go-there = 前往
key-use-it = 采用
key-save-plan = 保存
key-add-round = 添加环节
key-remove-round = 移除
key-move-round = 移动
key-this-far = 到此为止
key-count-it = 计入
key-cut-it = 剪去
key-go-on = 继续
key-put-it-back = 重新提出
key-read-it = 查看
key-other-markings = 其他标记

## The clock

clock-planned = 计划时长
clock-ended-after = 用时 { $time }
clock-left-of = 剩余，共 { $whole }
time-is-up = { $round }：时间到
time-letters = 时间到

## The stage

no-round-yet = 第一个环节尚未开始。在签到页按空格键开始。
round-ended = 已结束
round-not-started = 尚未开始
back-at = { $time } 回来
due-back-at = 本应在 { $time } 回来
next-person = 下一位：
everybody-had-the-floor = 每个人都已发言
round-left = 本环节{ $left }
have-answered = { $people } 人中 { $answered } 人已回答
poll-revealed = 已揭晓
hidden-until-reveal = 揭晓前不公开
has-answered = 已回答
not-yet = 未回答
how-sure = 把握程度
position-for = 赞成
position-against = 反对
position-undecided = 未定
more-below = 还有 { $count } 项
pairs = 结对
we-promised = 我们承诺过
told-of = 已说明 { $told }/{ $all }
fate-kept = 已兑现
fate-dropped = 已放弃
fate-open = 仍未完

## Minds moved between two polls

minds-moved = 想法变化
minds-of = { $people } 人中 { $minds } 人
minds-nobody = 上次调查无人回答
minds-none = 自上次调查以来无人改变想法
minds-words = { $people } 人中 { $minds } 人改变了想法
then-now = 之前 \ 现在
sure-as-before = 大家的把握与之前相同
surer = { $count } 人更有把握
less-sure = { $count } 人把握降低

## The map of the room

the-room = 全场
map-nobody = 无人
map-everyone = 所有人
map-leads = 引领
map-follows = 跟随
region-chefs = 争相引领
region-silence = 沉默
pattern-too-many-chefs = 争相引领
pattern-no-initiation = 无人引领
pattern-one-leader = 一人引领
pattern-concurrent = 共同引领
state-no-marks = 尚无标记
state-forming = 仍在形成
state-mixed = 混合

## People and their gauge

somebody = 某人
turn-speaks = 发言中
turn-next = 下一位
turn-spoke = 已发言
gauge-follows = 跟随
gauge-both = 兼有
gauge-leads = 引领
gauge-f = 跟
gauge-b = 兼
gauge-l = 引
likely-balance = 可能的平衡
likely = 可能
observes = 旁听
observes-short = 旁听
not-heard-yet = 尚未发言
not-counted = 不计入
counted-not-shown = 计入但不显示
has-the-floor = 正在发言
away = 离席

## The one message of the stage

ask = 请问：“{ $question }”
run-move = 进行“{ $name }”
for-minutes = { $minutes } 分钟
for-length = { $length }
each-length = （每人 { $length }）
snooze = 稍后
not-so = 并非如此
step-goes-on = 继续。所有时钟已停。
step-starts = 开始{ $round }
step-reveal = 所有人都已回答：揭晓。
step-promises = 说明每项承诺的结果。
step-few-marks = 标记偏少：每分钟约 { $useful } 个以上才能判断模式。
step-next = 进入{ $round }
step-close = 进入收尾。这是最后一个环节。
teach = 按 { $people } 给发言权，再标记发言：{ $lead } 引领，{ $follow } 跟随，{ $both } 兼有。
teach-rehearsing = 阅读下方的发言，再标记：{ $lead } 引领，{ $follow } 跟随，{ $both } 兼有。

## What is said until it is mended

kept-in-memory = 一切都保留在内存中，并会重试。
save-elsewhere = 另存他处
too-small = colead 至少需要 60 { $times } 18 格；此窗口为 { $width } { $times } { $height }。没有丢失任何内容：会议仍在继续。
out-of-sight = 已看不到会议：{ $reason }
live = 实时
concurrent-message = 每个人都在引领与跟随。{ $figures }
put-back-question = 无人接过这个话题：我们怎么处理？
put-back-away = 从屏幕上移除
both-of = { $one }，{ $other }

## The lobby

read-out = 请先说明：我们标记的是发言起了什么作用，而不是谁好谁差。没有人需要每分钟都居中；整个小组在一小时内应当居中。你可以查看自己的标记，也可以要求我们停止。
promised-left-out = 以往会议的 { $count } 项承诺已略过；[{ $key }] 恢复。
promised-first = 先谈以往会议的 { $count } 项承诺；[{ $key }] 略过。
here-of = { $people } 人中 { $here } 人在场
ends-about = 约 { $time } 结束
who-is-here = 谁在场？
nobody-listed = 名单上还没有人。按 { $key }，然后逐个输入姓名；每人得到一个按键。
here = 在场
observes-no-vote = 旁听，不投票
consent-named = 显示姓名
consent-initials = 首字母
consent-unnamed = 计入，不具名
consent-not-counted = 不计入
rounds = 环节
lobby-add-first = 添加第一个人
lobby-start = 开始第一个环节
lobby-back-to-round = 回到当前环节
lobby-back-to-close = 回到收尾
lobby-consent = 同意方式
lobby-rename = 改名
lobby-add = 添加
lobby-presence = 在/离

## What each key does, by its name in the config

help-enter = 执行此屏幕上突出显示的操作。
help-lead = 标记当前发言者的发言：引领。
help-follow = 标记当前发言者的发言：跟随。
help-both = 标记当前发言者的发言：两者兼有。
help-undo = 撤销上一个标记或更正，不限次数。
help-redo = 重做已撤销的操作。
help-undo_list = 列出可撤销和重做的操作，选择回退到哪一步。
help-start_or_pause = 开始本环节；之后暂停或继续所有时钟。
help-next_speaker = 轮流发言时，把发言权交给下一位。
help-release_floor = 收回当前的发言权。
help-extend = 本环节增加一分钟。
help-bill = 给本环节更多时间，先看代价：缩短后面的环节、取消可选环节，或推迟结束。
help-shorten = 本环节减少一分钟。
help-next_round = 结束本环节，进入下一环节。
help-previous_round = 回到上一环节；其计时从停下处继续。
help-snooze = 将提醒搁置五分钟。
help-not_so = 全场认为：并非如此。提醒消失，并记为被否定。
help-reveal = 在所有人回答之前揭晓调查。
help-find = 按姓名查找某人，等同于按下其按键。
help-reattribute = 把上一个标记改给另一人：`that was Bo, not Ana`。
help-change_mode = 更改上一个标记的类型。
help-missed_mark = 补上漏掉的标记：`a missed mark at 14:05`。
help-backdate_start = 本环节在按键之前就已开始：`started 90 s ago`。
help-repeat_round = 再进行一次本环节。
help-insert_round = 在本环节之后插入一个环节。
help-agenda = 显示议程：计划与已进行的环节，以及本环节给主持人的备注。
help-unanswered = 无人接过的引领，可把其中一个重新提交全场。
help-note = 记一条笔记。
help-park = 把想法暂存待议。
help-presence = 有人到场、离开或返回。
help-consent = 某人同意被标记到什么程度：姓名、首字母、不具名、不计入。
help-ballot = 前往表决：提案、投票、结果。
help-commitments = 前往承诺：谁在何时之前做什么。
help-close = 前往收尾：决定了什么、由谁、何时完成。
help-lobby = 前往签到：人员、在场情况、同意方式。
help-add = 添加人员；在承诺页添加承诺。
help-edit = 更改姓名；在收尾页修改决定。
help-edit_plan = 在第一轮之前更改计划：轮次、名称、时间、问题、方式和顺序。
help-amend = 提出或修订提案。
help-remove = 移除人员或承诺。
help-change_commitment = 更改承诺内容或期限。
help-change_owner = 把承诺交给另一位负责人。
help-move_up = 把此人的座次前移一位。
help-move_down = 把此人的座次后移一位。
help-observer = 此人旁听：不被标记，也无投票权。
help-next_step = 提案的下一步：澄清、回应、修订、表决。
help-versions = 提案的所有版本、改动，以及每次表决及其异议。
help-settle_objection = 异议在没有新文本的情况下如何了结：撤回、稍后处理、保持关注。
help-staffing = 询问每个人能在多大程度上执行决定：负责、协助、不阻拦、无法。
help-how_known = 写明大家如何知道它已完成。
help-rules = 表决的方法与规则，直到表决开始。
help-vote_again = 对同一文本再次表决；两次表决均保留。
help-count = 上次表决如何计票：轮次、决选、两两比较。
help-pass_keyboard = 传递键盘：未投票者依次私下投票。
help-cancel_ballot = 结束正在进行的表决，不计票。
help-review_date = 设定复查该决定的日期。
help-minutes = 把纪要写入文件。
help-reopen = 重新打开已结束的会议，继续进行。
help-up = 上移一行。
help-down = 下移一行。
help-projector = 投影显示什么：会议、空白、一条消息、计划。
help-promote = 把只在控制台显示的提醒给全场看。
help-promises = 以往会议的承诺，以及结果如何。
help-leave_promises = 略过谈以往承诺的环节，或恢复它。
help-rehearsal_faster = 排练时：加快一倍，最高 64 倍。
help-rehearsal_slower = 排练时：减慢一半，最低为会议的速度。
help-rehearsal_freeze = 排练时：不留痕迹地停住一切，再继续。
help-replay = 重看一次已保存的会议，如同全场当时所见。
help-play = 播放或停止回放。
help-forward = 前进十秒。
help-rewind = 后退十秒。
help-forward_minute = 前进一分钟。
help-rewind_minute = 后退一分钟。
help-next_chapter = 到下一章：环节、提醒、应对、表决、笔记。
help-previous_chapter = 到上一章。
help-chapters = 列出章节，以便前往其中之一。
help-step_forward = 到下一个事件；导入的会议中，到下一次发言。
help-step_back = 到上一个事件；导入的会议中，到上一次发言。
help-faster = 加快一倍，最高 64 倍。
help-slower = 减慢一半，最低为会议速度的一半。
help-go_to_time = 前往会议的某一时刻。
help-to_start = 到开头。
help-to_end = 到结尾。
help-skip_silences = 跳过无人发言的时段。
help-corrected = 按现场标记，或按事后更正。
help-compare = 两栏：此刻与另一时刻，然后是前后两半。
help-turn_lead = 标记导入会议中正在读的发言：引领。
help-turn_follow = 标记导入会议中正在读的发言：跟随。
help-turn_both = 标记导入会议中正在读的发言：两者兼有。
help-turn_undo = 收回本次回放中最后的标记。
help-turn_redo = 重新标记已收回的内容。
help-next_open_turn = 到导入会议中下一个未标记的发言。
help-agreement = 导入会议的两套标记有多一致，差异在哪里。
help-save_elsewhere = 保存失败时，把会议另存到别的文件夹。
help-theme = 下一个主题：dark、light、high-contrast、colour-blind。
help-bell = 铃声：off、soft、on。
help-mouse = 鼠标开关：点击人员、量表、按键、列表和回放条。
help-suspend = 挂起 colead；`fg` 恢复。
help-palette = 输入几个字母查找可做之事，或直接用文字说出。
help-back = 返回、关闭、取消。
help-help = 显示所有按键。
help-quit = 退出；会议进行中会先询问。一切都已保存。

## Help, palette and the home screen

help-title = 按键
help-everywhere = 任何地方
help-seats = 某人的按键：给予发言权，再按收回。调查中询问其回答，表决中询问其投票；在承诺页为其添加一项。
place-home = 主页
place-lobby = 签到
place-stage = 主屏
place-ballot = 表决
place-commitments = 承诺
place-close = 收尾
place-replay = 回放
place-projector = 投影
home-purpose = 人人引领，人人跟随，会议以一个有人负责的决定结束。
home-first-step = 第一次使用？在计划上按 { $key } 进入签到：说明谁在场，然后开始。
home-first-help = 随时按 { $key } 显示所有按键；`colead help` 显示所有命令。
home-nothing = 这里还没有计划，也没有会议。
home-nothing-advice = 用 `colead run` 开始一次；它保存在自己的文件中，下次在此显示。
home-interrupted = 已中断
home-promised = 已承诺
home-plans = 计划
home-recent = 近期会议
home-start = 用此计划开始会议
home-go-on = 继续此会议；没有丢失任何内容
home-look = 查看此会议
home-tell = 说明其结果
palette-title = 做什么？
palette-placeholder = 输入操作、人名或环节的几个字母
palette-nothing = 这里没有叫这个的。

## Dialogs

quit-title = 离开 colead？
quit-stay = 留下
quit-leave = 离开
quit-nothing = 没有正在进行的内容。
quit-saved = 会议将从此处继续：一切都已保存。用 `colead resume` 继续。
close-ballot-title = 现在结束表决？
close-ballot-missing = 还有 { $count } 人未投票，他们的票将缺失。
close-ballot-wait = 等待
close-ballot-close = 结束表决
small-secret-title = 人数太少，无法保密
small-secret = { $people } 人投票。不足五人时，票数会暴露个人选择。可在规则 (r) 中选择只公布结果，或仍然开始。
small-secret-back = 返回规则
small-secret-open = 开始
cancel-ballot-title = 不计票就结束表决？
cancel-ballot = 已交的票全部作废，提案保留。
cancel-ballot-go-on = 继续投票
cancel-ballot-cancel = 取消表决
close-session-title = 结束会议？
close-session = 决定、承诺和量表按现状保留。之后可以重新打开。
close-session-not-yet = 还不
close-session-close = 结束
reopen-title = 重新打开会议？
reopen = 从结束处继续，记录中会注明已重新打开。
reopen-leave = 保持结束
reopen-reopen = 重新打开
leave-plan-title = 放弃更改？
leave-plan = 会议保留现有的计划。这里改了而没有保存的内容会丢失。
leave-plan-go-on = 继续编辑
leave-plan-leave = 放弃
replace-plan-title = 替换这个文件？
replace-plan = { $file } 已经存在。
replace-plan-keep = 保留
replace-plan-replace = 替换
mode-lead = 引领
mode-follow = 跟随
mode-both = 兼有
pick-whose = 是谁的发言？
pick-missed = 漏标了谁的发言？
pick-presence = 谁到场、离开或返回？
pick-consent = 更改谁的同意方式？
pick-owner = 谁来做？
pick-takes-up = 谁来接手？
pick-casting = 平票时由谁决定？
pick-mode = 是什么类型？
pick-lead = 引领：指明方向、提议、决定、反对
pick-follow = 跟随：提问、补充、复述、让步
pick-both = 兼有：立场保持开放
gap-seconds = { $seconds } 秒
gap-minutes = { $minutes } 分钟
gap-slept = 电脑休眠了 { $length }。
gap-away = colead 有 { $length } 未运行。
gap-title = 会议是否仍在继续？
gap-count = 计入：其间会议仍在继续
gap-cut = 剪去：所有时钟从原处继续
sure-title = { $name }：把握多大？
answers-title = { $name } 回答
then-how-sure = 然后 0-4：把握程度
sure-0 = 毫无把握
sure-1 = 略有把握
sure-2 = 一半
sure-3 = 较有把握
sure-4 = 完全确定
tell-title = 仍然公布票数？
tell-numbers = 投票如此一致，票数会说明个人的选择。现在公布的内容将留在记录中。
tell-no = 否，只公布结果
tell-yes = 是，也公布票数
remove-person-title = 移除此人？
remove-person-keep = 保留
remove-person-remove = 移除
drop-title = 移除此承诺？
drop-keep = 保留
drop-remove = 移除
pick-last-mark = { $question } 上一标记：{ $mode }，{ $name }
pick-what-did = { $name } 做了什么？

## More time for a round, and what it costs

bill-title = 给“{ $round }”更多时间
bill-minutes = 增加 { $minutes } 分钟
bill-trim = 缩短后面的环节
bill-drop = 取消可选环节
bill-late = 推迟结束
bill-dropped = 取消 { $round }
bill-cut = { $round } 减 { $time }
bill-nobody = 各环节时间不变。
agenda-dropped = 已取消

## What a line of text is asked for

ask-add-person = 谁在场？每次一个姓名；空行表示完成。
ask-rename = { $name } 叫什么？
ask-note = 笔记
ask-park = 暂存哪个想法？
ask-find = 查找谁？
ask-proposal = 提案
ask-option = 有哪些选项？每次一个；空行表示完成。
ask-reason = { $name } 为何有异议？
ask-objection = 公开提出了什么异议？不记姓名；空行表示完成。
ask-casting = { $name } 有决定票：{ $options } 中哪一个？
ask-decision = 决定了什么？
ask-review = 何时复查？(2026-12-31)
ask-deed = { $name } 将做什么？
ask-due = { $name } 何时完成？(2026-12-31，或留空)
ask-changed-deed = 承诺了什么？
ask-changed-due = 何时之前？(2026-12-31，或留空)
ask-how-known = 如何知道已完成？(或留空)
ask-taken-up = { $name } 何时之前接手？(2026-12-31，或留空)
ask-no-decision = 没有记录决定。会议为何无决定而结束？
ask-save-elsewhere = 把会议保存到哪个文件？
ask-plan-name = 这一轮叫什么？
ask-plan-time = 多长时间？（4m，或每人 45s each）
ask-plan-question = 问什么？空行表示不提问。
ask-save-plan = 把计划保存到哪个文件？
ask-minutes = 把纪要写入哪个文件？
ask-projector = 投影显示什么？

## The ballot

step-state-proposal = 提出提案
step-state-options = 写下选项
step-propose-winner = 作为提案提交大家
step-vote-again = 再次表决
step-open-ballot = 开始表决
step-close-early = 提前结束：还有 { $count } 人未投票
step-reveal-count = 揭晓并计票
step-open-box = 开箱计票
step-close-count = 结束并计票
step-ask-reason = 写下 { $name } 的异议理由
step-hear-objections = 公开听取异议
step-amend = 修订提案
step-record = 记录决定
step-next-is = 下一个：{ $round }
step-to-close = 到收尾
ballot-pass-keyboard = 传递键盘
ballot-how-counted = 如何计票
ballot-choice = 选择
ballot-which = 选哪一个？
ballot-no-options = 还没有可选项。
ballot-proposal = 提案
ballot-no-proposal = 还没有提案。用一句大家都能读懂的话写下来。
ballot-version = 第 { $count } 版，已修订
ballot-version-answers = 第 { $count } 版，因异议修订
ballot-shows-all = 按 { $key } 看全文
ballot-cancelled = 已取消，未计票。
ballot-earlier = 第 { $number } 次表决{ $version }：{ $finding }

## Further keys

help-rehearsal_jump = 排练时：跳到下一件需要你的事：提醒、全部投完票、时间到。
help-rehearsal_marking = 在由你标记的排练中：你与模拟成员本意的一致程度，以及每次偏差。
help-rehearse = 与不在场的人排练该计划。
help-zoom = 环节的下一种大小：normal、projector、compact。
help-coaching = 回顾整个会议：平衡变化、每次提醒之后发生了什么、无人接过的引领。

## Rounds that colead brings, by their names in English

round-build-only = 只做补充
round-build-only-ask = 我们在哪一个上继续？
round-build-only-question = 你想给别人的想法补充什么？
round-say-it-back = 复述
round-say-it-back-ask = 谁能复述刚才的意思？
round-say-it-back-question = 你听到了什么？说到对方点头为止。
round-back-one-that-is-not-yours = 支持别人的一个
round-back-one-that-is-not-yours-ask = 除了自己的，你支持哪个想法？
round-back-one-that-is-not-yours-question = 写下一个不是你的想法，以及你为何支持。
round-in-pairs-one-proposal = 结对：一个提案
round-in-pairs-one-proposal-ask = 哪两个提案可以合成一个？
round-in-pairs-one-proposal-question = 你们两人：哪一个提案都能支持？
round-one-change-each = 每人一处修改
round-one-change-each-ask = 改哪一处你就会同意？
round-one-change-each-question = 改哪一处，你就能支持现有的提案？
round-where-do-we-stand = 我们的立场？
round-where-do-we-stand-ask = 我们真的分歧这么大吗？
round-where-do-we-stand-question = 你能接受最后提出的方案吗？
round-silent-minute-then-a-bet-each = 静默后各押一注
round-silent-minute-then-a-bet-each-ask = 现在就下注，你押什么？
round-silent-minute-then-a-bet-each-question = 静默一分钟。然后：你会押什么，为什么？
round-fifteen-per-cent = 百分之十五
round-fifteen-per-cent-ask = 不用问谁，你能先做什么？
round-fifteen-per-cent-question = 用今天手头的东西，明天你能做什么？
round-the-best-no = 最好的“不”
round-the-best-no-ask = 谁有不同看法？
round-the-best-no-question = 不做这件事最好的理由是什么？
round-how-would-it-surely-fail = 怎样一定失败？
round-how-would-it-surely-fail-ask = 什么会让它一定失败？
round-how-would-it-surely-fail-question = 怎样能让它一定失败，其中哪些我们正在做？
round-draft-aloud = 当众起草
round-draft-aloud-ask = 谁起草一句可供反对的话？
round-draft-aloud-question = 我们到底提议什么？一人起草，再修改。
round-round-least-heard-first = 轮流，发言少者先
round-round-least-heard-first-ask = 还有谁有看法？
round-round-least-heard-first-question = 你看到了什么还没有人说？
round-write-first = 先写下来
round-write-first-ask = 如果先开口，各自会说什么？
round-write-first-question = 你会提议什么？开口前先写一句。
round-if-it-were-yours = 如果由你决定
round-if-it-were-yours-ask = 如果由你决定，你会怎么做？
round-if-it-were-yours-question = 如果由你决定：你会有什么不同做法？
round-in-pairs-what-is-missing = 结对：缺了什么？
round-in-pairs-what-is-missing-ask = 两个人能看到什么一个人看不到的？
round-in-pairs-what-is-missing-question = 到目前为止我们听到的还缺什么？
round-who-takes-a-part = 谁负责一部分？
round-who-takes-a-part-ask = 还有谁可以负责一部分？
round-who-takes-a-part-question = 你愿意带哪一部分，需要什么？
round-two-quiet-minutes = 静默两分钟
round-two-quiet-minutes-ask = 我们专门想两分钟？
round-two-quiet-minutes-question = 什么还没有说出来？给自己写一句。
round-one-word-each = 每人一个词
round-one-word-each-ask = 每人一个词：你现在怎样？
round-one-word-each-question = 一个词：你对此感觉如何？
round-in-twos-first = 先两人谈
round-in-twos-first-ask = 两个人说会不会容易些？
round-in-twos-first-question = 是什么让这件事难以开口？
round-five-minutes-of-air = 透气五分钟
round-five-minutes-of-air-ask = 我们需要透气五分钟吗？
round-five-minutes-of-air-question = 站起来走走，五分钟后继续。
round-silent-minute = 静默一分钟
round-silent-minute-question = 你真正的想法是什么？写下来。
round-go-round = 轮流发言
round-go-round-question = 你看到了什么还没有人说？
round-open-floor = 自由讨论
round-open-floor-question = 我们在什么基础上继续？
round-pairs = 结对
round-pairs-question = 你们两人在什么上一致？
round-break = 休息
round-break-question = 五分钟后回来。
round-what-we-promised = 我们的承诺
round-what-we-promised-question = 说过的做了多少，什么挡了路？

## The figures behind a warning

told-all = 全部
told-led = 最近 { $turns } 次发言：{ $led }引领，来自{ $by }
told-by-people = { " " }{ $people } 人
told-by-all = 全体 { $people } 人
told-one = { $first }。
told-two = { $first }；{ $second }。
told-none-answered = 无一得到回应
told-all-answered = 全部得到回应
told-one-in = 每 { $of } 次只有 1 次得到回应
told-many-in = { $of } 次中 { $many } 次得到回应
told-followed = 最近 { $turns } 次发言：{ $followed }跟随
told-none-led = 无人引领
told-some-led = { $led } 次引领
told-quiet-seconds = 已 { $seconds } 秒无人说话。
told-quiet-minutes = 已 { $minutes } 分钟无人说话。
told-one-person = 一个人
told-one-leader = 引领多来自 { $who }：最近 { $of } 次中 { $led }。
told-concurrent = 最近 { $turns } 次发言：引领 { $lead }，跟随 { $follow }，兼有 { $both }。
told-times = { $count } 次
