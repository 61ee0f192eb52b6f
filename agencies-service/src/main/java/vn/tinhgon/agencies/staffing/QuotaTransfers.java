package vn.tinhgon.agencies.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Origin;

/** Books what cases do to quotas, and books it back. */
@ApplicationScoped
class QuotaTransfers {

    private static final String MOVE =
            """
            insert into quota_transfer (from_id, to_id, category, posts, effective_on, known_from, case_id)
            select from_id, to_id, category, posts, :on, :origin.known, :origin.caseId
            from unnest(:from, :to, :categories, :posts) as m(from_id, to_id, category, posts)""";

    private static final String HAND_ON =
            """
            insert into quota_transfer (from_id, to_id, category, posts, effective_on, known_from, case_id)
            select case when posts > 0 then ended_id else heir_id end, case when posts > 0 then heir_id else ended_id end,
                   category, abs(posts), effective_on, :origin.known, :origin.caseId
            from (
              select h.ended_id, h.heir_id, e.category, e.effective_on, sum(e.posts) as posts
              from quota_entry e join unnest(:ended, :heirs) as h(ended_id, heir_id) on h.ended_id = e.agency_id
              where e.effective_on > :on
              group by h.ended_id, h.heir_id, e.category, e.effective_on) later
            where posts <> 0""";

    private static final String BOOKED =
            """
            select id, from_id, to_id, category, posts from quota_transfer t
            where case_id = :case and reverses is null
              and not exists (select from quota_transfer back where back.reverses = t.id)
            order by id""";

    private static final String REVERSE =
            """
            insert into quota_transfer (from_id, to_id, category, posts, effective_on, known_from, case_id, reverses)
            select to_id, from_id, category, posts, greatest(effective_on, :on), :origin.known, :origin.caseId, id
            from quota_transfer where id = any(:ids)
            returning from_id, to_id""";

    private final Jdbi jdbi;
    private final Overdrafts overdrafts;

    QuotaTransfers(Jdbi jdbi, Overdrafts overdrafts) {
        this.jdbi = jdbi;
        this.overdrafts = overdrafts;
    }

    /**
     * Books moves. What was granted already for days to come goes the same way as the agency, or
     * back to the State; so nothing is left with one that has ended.
     *
     * @param heirs agency that ends to its main heir
     * @param heirless agencies that end without one
     */
    void move(
            List<QuotaMove> moves,
            Map<UUID, UUID> heirs,
            Collection<UUID> heirless,
            LocalDate on,
            Origin origin) {
        var receivers = new HashMap<>(heirs);
        heirless.forEach(agency -> receivers.put(agency, null));
        handOn(receivers, on, origin);
        book(moves, on, origin);
        overdrafts.mustBeNone(
                Stream.concat(
                        moves.stream().map(QuotaMove::fromAgencyId), heirs.values().stream()));
    }

    /** Books back from a day on what moves have moved, and tells whose quotas that changes. */
    List<UUID> reverse(StaffingTakenBack back, LocalDate from, Origin origin) {
        var ids = BookedPosts.goingBack(booked(back.caseId()), back);
        var touched =
                jdbi
                        .withHandle(
                                handle ->
                                        handle.createQuery(REVERSE)
                                                .bindArray("ids", Long.class, ids)
                                                .bind("on", from)
                                                .bindMethods("origin", origin)
                                                .mapTo(Sides.class)
                                                .list())
                        .stream()
                        .flatMap(Sides::agencies)
                        .distinct()
                        .toList();
        overdrafts.mustBeNone(touched.stream());
        return touched;
    }

    private List<BookedPosts> booked(UUID caseId) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(BOOKED)
                                .bind("case", caseId)
                                .mapTo(BookedPosts.class)
                                .list());
    }

    private void handOn(Map<UUID, UUID> receivers, LocalDate on, Origin origin) {
        var ended = List.copyOf(receivers.keySet());
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(HAND_ON)
                                .bindArray("ended", UUID.class, ended)
                                .bindArray(
                                        "heirs",
                                        UUID.class,
                                        ended.stream().map(receivers::get).toList())
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .execute());
    }

    private void book(List<QuotaMove> moves, LocalDate on, Origin origin) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(MOVE)
                                .bindArray(
                                        "from",
                                        UUID.class,
                                        moves.stream().map(QuotaMove::fromAgencyId).toList())
                                .bindArray(
                                        "to",
                                        UUID.class,
                                        moves.stream().map(QuotaMove::toAgencyId).toList())
                                .bindArray(
                                        "categories",
                                        String.class,
                                        moves.stream().map(m -> m.category().name()).toList())
                                .bindArray(
                                        "posts",
                                        Integer.class,
                                        moves.stream().map(QuotaMove::posts).toList())
                                .bind("on", on)
                                .bindMethods("origin", origin)
                                .execute());
    }

    private record Sides(UUID fromId, UUID toId) {
        Stream<UUID> agencies() {
            return Stream.of(fromId, toId).filter(Objects::nonNull);
        }
    }
}
