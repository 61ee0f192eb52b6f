package vn.tinhgon.notifications.delivery;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.notifications.notice.KeptEntry;

/**
 * All letters. A letter is open and takes up what else concerns its plan until it is claimed; then
 * it is closed and belongs to the claiming node for the length of a lease. Whoever dies with a
 * letter in hand loses it when the lease ends, and another sends it, perhaps a second time.
 */
@ApplicationScoped
public class Deliveries {

    private static final String NO_ADDRESS = "no address";

    private static final String GATHER =
            """
            with addressee(recipient_id) as (
              select cast(null as uuid)
              union all
              select id from recipient
              where removed_on is null and agency_id in (select agency_line(:agency, :today))),
            letter as (
              insert into delivery (agency_id, recipient_id, plan_id, next_attempt_at)
              select :agency, recipient_id, :plan, now() + :gathering from addressee order by recipient_id
              on conflict (agency_id, recipient_id, plan_id) where state = 'PENDING' and attempts = 0
              do update set next_attempt_at = least(delivery.created_at + :longest, excluded.next_attempt_at)
              returning id)
            insert into delivery_entry (delivery_id, entry_id)
            select letter.id, entry from letter cross join unnest(:entries) as entry""";

    private static final String CLAIM =
            """
            update delivery
            set attempts = attempts + 1, next_attempt_at = now() + :lease, last_failure = null
            where id = (
              select id from delivery where state = 'PENDING' and next_attempt_at <= now()
              order by next_attempt_at limit 1 for update skip locked)
            returning id, agency_id, recipient_id, attempts""";

    private static final String SENT =
            "update delivery set state = 'SENT', sent_at = now() where id = :id";

    /** Two seconds, four, eight, up to eight and a half minutes. */
    private static final String POSTPONED =
            """
            update delivery
            set last_failure = :failure, next_attempt_at = now() + interval '2 seconds' * power(2, least(attempts, 9) - 1)
            where id = :id""";

    private static final String ENDED =
            "update delivery set state = :state, last_failure = :failure where id = :id";

    private static final String RETRY =
            """
            update delivery set next_attempt_at = now()
            where state = 'PENDING' and last_failure = :failure""";

    private final Jdbi jdbi;
    private final DeliveryConfig config;

    Deliveries(Jdbi jdbi, DeliveryConfig config) {
        this.jdbi = jdbi;
        this.config = config;
    }

    /** Puts entries into the letters to all who hear for their agencies. */
    public void gather(List<KeptEntry> entries, LocalDate today) {
        var letters = new TreeMap<Letter, List<UUID>>();
        for (var entry : entries) {
            letters.computeIfAbsent(
                            new Letter(entry.agencyId(), entry.planId()), _ -> new ArrayList<>())
                    .add(entry.id());
        }
        letters.forEach((letter, ids) -> gather(letter, ids, today));
    }

    /** About one plan to one agency; two nodes take up the open ones in the same order. */
    private record Letter(UUID agency, UUID plan) implements Comparable<Letter> {

        private static final Comparator<Letter> ORDER =
                Comparator.comparing(Letter::agency)
                        .thenComparing(Letter::plan, Comparator.nullsFirst(naturalOrder()));

        @Override
        public int compareTo(Letter other) {
            return ORDER.compare(this, other);
        }
    }

    private void gather(Letter letter, List<UUID> entries, LocalDate today) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(GATHER)
                                .bindArray("entries", UUID.class, entries)
                                .bind("agency", letter.agency())
                                .bind("plan", letter.plan())
                                .bind("today", today)
                                .bind("gathering", config.gathering())
                                .bind("longest", config.longestGathering())
                                .execute());
    }

    /** The registry has news, perhaps the mailbox that a letter waits for. */
    public void retryWithoutAddress() {
        jdbi.useHandle(handle -> handle.createUpdate(RETRY).bind("failure", NO_ADDRESS).execute());
    }

    Optional<Delivery> claim() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(CLAIM)
                                .bind("lease", config.lease())
                                .mapTo(Delivery.class)
                                .findOne());
    }

    List<UUID> entries(Delivery delivery) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select entry_id from delivery_entry where delivery_id = :id")
                                .bind("id", delivery.id())
                                .mapTo(UUID.class)
                                .list());
    }

    void sent(Delivery delivery) {
        jdbi.useHandle(handle -> handle.createUpdate(SENT).bind("id", delivery.id()).execute());
    }

    void postpone(Delivery delivery, String failure) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(POSTPONED)
                                .bind("id", delivery.id())
                                .bind("failure", failure)
                                .execute());
    }

    void awaitAddress(Delivery delivery) {
        postpone(delivery, NO_ADDRESS);
    }

    void cancel(Delivery delivery, String reason) {
        end(delivery, "CANCELLED", reason);
    }

    void fail(Delivery delivery, String reason) {
        end(delivery, "FAILED", reason);
    }

    private void end(Delivery delivery, String state, String reason) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(ENDED)
                                .bind("id", delivery.id())
                                .bind("state", state)
                                .bind("failure", reason)
                                .execute());
    }
}
