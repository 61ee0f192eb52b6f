package vn.tinhgon.notifications.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

import vn.tinhgon.notifications.notice.KeptEntry;
import vn.tinhgon.notifications.notice.Notice;
import vn.tinhgon.notifications.notice.Told;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * All inboxes. An agency reads what it was told and what those were told whose duties came to it,
 * so it does not matter whether the merger or the notice was heard of first.
 */
@ApplicationScoped
public class Inbox {

    private static final String KEEP =
            """
            insert into inbox_entry (event_id, agency_id, kind, plan_id, task_id, ref, arguments)
            select event_id, agency_id, kind, plan_id, task_id, ref, cast(arguments as jsonb)
            from unnest(:events, :agencies, :kinds, :plans, :tasks, :refs, :arguments)
              as told(event_id, agency_id, kind, plan_id, task_id, ref, arguments)
            returning id, agency_id, plan_id""";

    private static final String ENTRY =
            """
            select e.id, e.kind, e.agency_id, e.plan_id, e.task_id, e.ref, e.arguments::text as arguments, e.created_at,
            """;

    private static final String OF_READER =
            ENTRY
                    + """
                    r.read_at
                    from inbox_entry e left join inbox_reading r on r.entry_id = e.id and r.subject = :subject
                    where e.agency_id in (select agency_line(:agency, :today))
                    """;

    private static final String NEWEST_FIRST =
            OF_READER
                    + """
                    and (cast(:before as uuid) is null or e.id < :before)
                    and (not :unread or r.read_at is null)
                    order by e.id desc limit :fetch""";

    private static final String BY_ITEM =
            ENTRY
                    + """
                    cast(null as timestamptz) as read_at
                    from inbox_entry e where e.id = any(:ids)
                    order by e.ref collate item_order nulls first, e.id""";

    private static final String READ =
            """
            insert into inbox_reading (entry_id, subject)
            select id, :subject from inbox_entry
            where id = :id and agency_id in (select agency_line(:agency, :today))
            on conflict do nothing""";

    private final Jdbi jdbi;
    private final StoredArguments arguments;
    private final Clock clock;

    Inbox(Jdbi jdbi, StoredArguments arguments, Clock clock) {
        this.jdbi = jdbi;
        this.arguments = arguments;
        this.clock = clock;
    }

    /** Adds what events say. */
    public List<KeptEntry> keep(List<Told> told) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(KEEP)
                                .bindArray("events", UUID.class, all(told, Told::eventId))
                                .bindArray("agencies", UUID.class, said(told, Notice::agencyId))
                                .bindArray("kinds", String.class, said(told, n -> n.kind().name()))
                                .bindArray("plans", UUID.class, said(told, Notice::planId))
                                .bindArray("tasks", UUID.class, said(told, Notice::taskId))
                                .bindArray("refs", String.class, said(told, Notice::ref))
                                .bindArray(
                                        "arguments",
                                        String.class,
                                        said(told, n -> arguments.write(n.arguments())))
                                .mapTo(KeptEntry.class)
                                .list());
    }

    private static <T> List<T> said(List<Told> told, Function<Notice, T> what) {
        return all(told, one -> what.apply(one.notice()));
    }

    private static <T> List<T> all(List<Told> told, Function<Told, T> what) {
        return told.stream().map(what).toList();
    }

    /** What the reader's agency was told, newest first. */
    public List<InboxEntry> list(Reader reader, boolean unread, PageQuery page) {
        return jdbi.withHandle(
                handle ->
                        entries(
                                by(reader, handle.createQuery(NEWEST_FIRST))
                                        .bind("before", page.cursor().map(Cursor::asId))
                                        .bind("unread", unread)
                                        .bind("fetch", page.fetch())));
    }

    /** Notes that the reader has seen an entry; the first time counts. */
    public InboxEntry read(Reader reader, UUID id) {
        return jdbi.withHandle(
                handle -> {
                    by(reader, handle.createUpdate(READ)).bind("id", id).execute();
                    var entry = handle.createQuery(OF_READER + "and e.id = :id").bind("id", id);
                    return entries(by(reader, entry)).stream()
                            .findFirst()
                            .orElseThrow(() -> new NotFound("entry", id));
                });
    }

    /** The notices of some entries, in the order of the plan's items. */
    public List<Notice> notices(List<UUID> ids) {
        return jdbi.withHandle(
                handle ->
                        entries(handle.createQuery(BY_ITEM).bindArray("ids", UUID.class, ids))
                                .stream()
                                .map(InboxEntry::notice)
                                .toList());
    }

    private <S extends SqlStatement<S>> S by(Reader reader, S statement) {
        return statement
                .bind("agency", reader.agency())
                .bind("subject", reader.subject())
                .bind("today", LocalDate.now(clock));
    }

    private List<InboxEntry> entries(Query query) {
        return query.mapTo(InboxRow.class).map(row -> row.entry(arguments)).list();
    }
}
