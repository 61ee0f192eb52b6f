package vn.tinhgon.agencies.correction;

/** Where the versions are of what is corrected. */
enum Ledger {
    AGENCIES(
            "agency",
            "name, name_en, short_name, former_names, other_names, search, kind, bloc, level, area_id,"
                    + " parent_id, directed_by_id, mailbox, "),
    AREAS("area", "code, name, level, parent_id, scope, ");

    private static final String DECIDED =
            "decision_number, decision_date, decision_issuer, case_id";

    private final String subject;
    private final String content;

    Ledger(String subject, String content) {
        this.subject = subject;
        this.content = content;
    }

    /**
     * @param sql with the subject as {@code %1$s} and the columns that say what it is as {@code
     *     %2$s}
     */
    String of(String sql) {
        return sql.formatted(subject, content + DECIDED);
    }
}
