"""A clock's lines as sentences for people, in both languages. Pure."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from config.working_calendar import Names
from tickets.rules.clock import Clock, Line, What

CAUSES = {
    "received": Names("收到", "receipt"),
    "registered": Names("登记", "registration"),
    "reopened": Names("重新打开", "reopening"),
    "dispatch": Names("派单", "dispatch"),
    "second_dispatch": Names("二次派单", "second dispatch"),
    "ruled": Names("裁定", "ruling"),
    "chase": Names("追单", "chase order"),
    "reply": Names("回单", "reply"),
    "return": Names("退单", "return"),
    "withdrawn": Names("撤回退单", "withdrawal"),
    "progress": Names("进度反馈", "progress report"),
    "submitted": Names("送审", "submission for review"),
    "handed_over": Names("转办", "hand-over"),
    "escalated": Names("转经理热线", "escalation"),
    "graded": Names("定级", "grading"),
    "informed": Names("告知客户", "informing the customer"),
    "answered": Names("答复客户", "answer to the customer"),
    "waiting": Names("等待客户", "waiting for the customer"),
    "resumed": Names("客户已回应", "the customer's response"),
}


def explained(clock: Clock, line: Line, zone: ZoneInfo) -> Names:
    """One sentence: what happened to the clock, why, by whom, and what follows."""
    cause = CAUSES.get(line.cause, Names(line.cause, line.cause))
    by = Names(f"（{line.by}）", f" by {line.by}") if line.by else Names("", "")
    order = Names(f"，工单 {line.order}", f", order {line.order}") if line.order else Names("", "")
    due = spelled(line.due_at, zone) if line.due_at else ""
    length = line.length or timedelta()
    match line.what:
        case What.STARTED if line.length is None:
            rest = Names(f"，时限定为 {due}", f", the deadline was set to {due}")
        case What.STARTED:
            rest = Names(
                f"，时限 {amount(length).zh}（{clock.policy.limit_from}），{due} 到期",
                f", {amount(length).en} ({clock.policy.limit_from}), due {due}",
            )
        case What.OFF:
            return _off(line)
        case What.PAUSED:
            rest = Names(f"，剩余 {amount(length).zh}", f", {amount(length).en} left")
        case What.RESUMED:
            rest = Names(f"，剩余 {amount(length).zh}，{due} 到期", f", {amount(length).en} left, due {due}")
        case What.MOVED:
            rest = Names(f"，改为 {due} 到期", f", now due {due}")
        case What.STOPPED if length:
            rest = Names(f"，超时 {amount(length).zh}", f", {amount(length).en} late")
        case What.STOPPED:
            rest = Names("，未超时", ", in time")
    verb = VERBS[line.what]
    return Names(
        f"{verb.zh}：{cause.zh}{by.zh}{order.zh}{rest.zh}",
        f"{verb.en} by {cause.en}{by.en}{order.en}{rest.en}",
    )


VERBS = {
    What.STARTED: Names("开始计时", "Started"),
    What.PAUSED: Names("暂停计时", "Paused"),
    What.RESUMED: Names("恢复计时", "Resumed"),
    What.MOVED: Names("时限变更", "Moved"),
    What.STOPPED: Names("停止计时", "Stopped"),
}


def _off(line: Line) -> Names:
    assert line.off, "a line of days off names them"
    first, last, why = line.off
    days = f"{first:%m-%d}" if first == last else f"{first:%m-%d} – {last:%m-%d}"
    return Names(f"不计时：{days} {why.zh}", f"Not counted: {days}, {why.en}")


def spelled(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).strftime("%m-%d %H:%M")


def amount(length: timedelta) -> Names:
    """`1:02:03` of hours in words; seconds only where there is no minute."""
    minutes, seconds = divmod(int(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    zh = (f"{hours} 小时" if hours else "") + (f" {minutes} 分钟" if minutes else "")
    en = (f"{hours} h" if hours else "") + (f" {minutes} min" if minutes else "")
    return Names(zh.strip() or f"{seconds} 秒", en.strip() or f"{seconds} s")
