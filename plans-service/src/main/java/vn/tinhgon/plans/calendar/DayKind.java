package vn.tinhgon.plans.calendar;

/** What makes a day one of rest, or of work although it would be one of rest. */
public enum DayKind {
    /** Saturday and Sunday: Quyết định 188/1999/QĐ-TTg. */
    WEEKEND,
    /** Tết Dương lịch. */
    NEW_YEAR,
    /** Tết Âm lịch. */
    TET,
    /** Giỗ Tổ Hùng Vương, 10 March by the moon. */
    HUNG_KINGS,
    /** Ngày Chiến thắng, 30 April. */
    VICTORY_DAY,
    /** Ngày Quốc tế lao động, 1 May. */
    LABOUR_DAY,
    /** Quốc khánh, 2 September and since 2021 a day beside it. */
    NATIONAL_DAY,
    /**
     * In place of a weekend's day on which a holiday fell: Bộ luật Lao động 2019, Điều 111 khoản 3.
     */
    SUBSTITUTE,
    /** A decision makes it a day of rest. */
    DECIDED_REST,
    /** A decision makes it a day of work, most often a Saturday for a day between. */
    DECIDED_WORK;

    public boolean isRest() {
        return this != DECIDED_WORK;
    }
}
