package vn.tinhgon.agencies.restructuring.effect;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A table in two times, with the column that tells whose rows are whose, and what they say. */
enum Ledger {
    AGENCIES(
            "agency_version",
            "agency_id",
            "name, name_en, short_name, former_names, other_names, search, kind, bloc, mailbox, level, area_id,"
                    + " parent_id, directed_by_id"
                    + Ledger.DECIDED),
    CODES("agency_code", "agency_id", "scheme, code, case_id"),
    OWNERS("function_owner", "function_id", "owner_id, case_id"),
    RELEASES("function_release", "function_id", "reason, case_id"),
    AREAS("area_version", "area_id", "code, name, level, parent_id, scope" + Ledger.DECIDED);

    private static final String DECIDED =
            ", decision_number, decision_date, decision_issuer, case_id";

    private final String table;
    private final String key;
    private final String content;

    Ledger(String table, String key, String content) {
        this.table = table;
        this.key = key;
        this.content = content;
    }

    /** A statement about it: {@code %1$s} is the table, {@code %2$s} whose, {@code %3$s} what. */
    String say(String statement) {
        return statement.formatted(table, key, content);
    }

    List<UUID> ids(Trace trace) {
        Collection<UUID> ids =
                switch (this) {
                    case AGENCIES, CODES -> trace.agencies();
                    case OWNERS, RELEASES -> trace.functions();
                    case AREAS -> trace.areas();
                };
        return List.copyOf(ids);
    }
}
