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
hint-replay = 回放
hint-play = 播放/停止
hint-forward = 快进 10 秒
hint-rewind = 后退 10 秒
hint-next_chapter = 下一章
hint-chapters = 章节
hint-faster = 加速
hint-rehearsal_faster = 加速
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
