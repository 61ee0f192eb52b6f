package vn.tinhgon.plans.deadline;

/** What becomes of a last day, reckoned from a trigger, that falls on a day of rest. */
public enum RestDayRule {
    /** It stays: what the issuer orders is a date. */
    KEEP,
    /**
     * "Khi ngày cuối cùng của thời hạn là ngày nghỉ cuối tuần hoặc ngày nghỉ lễ thì thời hạn kết
     * thúc tại thời điểm kết thúc ngày làm việc tiếp theo" (Bộ luật Dân sự 2015, Điều 148 khoản 5).
     * Only a period is so reckoned, never a day that the document names.
     */
    NEXT_WORKDAY
}
