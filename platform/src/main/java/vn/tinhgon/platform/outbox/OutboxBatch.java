package vn.tinhgon.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * One round of sending: take the lock, take the oldest rows, send them, wait for the broker's word
 * on each, mark them. A crash before the mark sends them again under the same event ids, which
 * consumers know. Rows are taken by being unsent and never by "after the last id": transactions
 * commit in another order than they draw ids.
 */
@ApplicationScoped
class OutboxBatch {

    private static final int SIZE = 500;
    private static final long LOCK = 0x7469_6e68_676f_6eL;

    private static final String OLDEST =
            """
            select id, event_id, topic, key, type, scope, level, correlation_id, causation_id,
                   occurred_at, payload::text as payload
            from outbox where sent_at is null and (due_at is null or due_at <= now())
            order by id limit :size""";

    private final Jdbi jdbi;
    private final EventSender sender;

    OutboxBatch(Jdbi jdbi, EventSender sender) {
        this.jdbi = jdbi;
        this.sender = sender;
    }

    void sendAll() throws InterruptedException {
        int sent;
        do {
            sent = jdbi.inTransaction(this::sendOldest);
        } while (sent == SIZE);
    }

    private int sendOldest(Handle handle) throws InterruptedException {
        if (!leads(handle)) {
            return 0;
        }
        var rows = handle.createQuery(OLDEST).bind("size", SIZE).mapTo(OutboxRow.class).list();
        sender.send(rows);
        handle.createUpdate("update outbox set sent_at = now() where id = any(:ids)")
                .bindArray("ids", Long.class, rows.stream().map(OutboxRow::id).toList())
                .execute();
        return rows.size();
    }

    private static boolean leads(Handle handle) {
        return handle.createQuery("select pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(boolean.class)
                .one();
    }
}
