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
key-lead = 引领
key-follow = 跟随
key-both = 兼有
key-hand-it-in = 交票
key-take-back = 撤回
key-show-marks = 显示
key-begin = 开始
key-back-to-the-board = 返回
key-leave-without-voting = 不投票离开
key-change = 更改
key-insert = 插入
key-rehearse = 排练
key-rehearse-and-mark = 排练并自己标记
key-kept = 已兑现
key-dropped = 已放弃
key-still-open = 仍未完
key-go-there = 前往
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
