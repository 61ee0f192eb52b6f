package vn.tinhgon.agencies.post;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.PageQuery;

/** All posts held together, through time. */
@ApplicationScoped
public class PostLedger {

    private static final String ADD =
            """
            with identity as (insert into concurrent_posts default values returning id),
            version as (
              insert into concurrent_posts_version (arrangement_id, valid, known, eligibility_note, decision_number,
                                                    decision_date, decision_issuer)
              select id, daterange(:since, null), tstzrange(:now, null), :eligibilityNote, :decision.number,
                     :decision.date, :decision.issuer
              from identity)
            insert into held_post (arrangement_id, position, agency_id, title)
            select id, position, agency_id, title
            from identity, unnest(:agencies, :titles) with ordinality as post(agency_id, title, position)
            returning arrangement_id""";

    private static final String END =
            """
            with known_before as (
              update concurrent_posts_version set known = tstzrange(lower(known), :now)
              where arrangement_id = :id and upper_inf(known)
              returning *),
            counted as (update concurrent_posts set version = version + 1 where id = :id)
            insert into concurrent_posts_version (arrangement_id, valid, known, eligibility_note, decision_number,
                                                  decision_date, decision_issuer)
            select arrangement_id, valid * daterange(null, :on), tstzrange(:now, null), eligibility_note, :number, :date,
                   :issuer
            from known_before""";

    private static final String KNOWN =
            """
            select c.id, c.version, v.eligibility_note, lower(v.valid) as since, upper(v.valid) as ended_on,
                   v.decision_number, v.decision_date, v.decision_issuer
            from concurrent_posts c
            join concurrent_posts_version v on v.arrangement_id = c.id and v.known @> cast(:known as timestamptz)
            """;

    /** Held on the day by an agency of the part of the country, on that day or when it was last. */
    private static final String HELD_WITHIN =
            """
            where v.valid @> cast(:day as date) and exists (
              select from held_post p
              join agency_version a on a.agency_id = p.agency_id and a.valid @> cast(:day as date)
                and a.known @> cast(:known as timestamptz)
              join area_version s on s.area_id = a.area_id and s.scope <@ cast(:scope as ltree)
                and s.valid @> cast(:day as date) and s.known @> cast(:known as timestamptz)
              where p.arrangement_id = c.id)
            """;

    private static final String PAGE =
            KNOWN
                    + HELD_WITHIN
                    + """
                    and (cast(:after as uuid) is null or c.id > :after)
                    order by c.id limit :fetch""";

    private static final String SAVED =
            """
            select count(distinct arrangement_id) as arrangements,
                   count(*) - count(distinct arrangement_id) as saved_posts
            from held_post where arrangement_id in (select id from ("""
                    + KNOWN
                    + HELD_WITHIN
                    + ") held)";

    private final Jdbi jdbi;

    PostLedger(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    UUID add(NewConcurrentPosts held, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ADD)
                                .bindMethods(held)
                                .bindMethods("decision", held.decision())
                                .bindArray(
                                        "agencies",
                                        UUID.class,
                                        held.posts().stream().map(Post::agencyId).toList())
                                .bindArray(
                                        "titles",
                                        String.class,
                                        held.posts().stream().map(Post::title).toList())
                                .bind("now", now)
                                .mapTo(UUID.class)
                                .first());
    }

    void end(UUID id, LocalDate on, Decision decision, Instant now) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(END)
                                .bind("id", id)
                                .bind("on", on)
                                .bind("now", now)
                                .bindMethods(decision)
                                .execute());
    }

    /** Nobody else ends them before this transaction has. */
    void lock(UUID id) {
        jdbi.useHandle(
                handle ->
                        handle.createQuery(
                                        "select id from concurrent_posts where id = :id for update")
                                .bind("id", id)
                                .mapTo(UUID.class)
                                .findOne());
    }

    /** As they are known at a moment, whether they are held on its day or not. */
    Optional<ConcurrentPosts> find(UUID id, Moment moment) {
        return whole(
                        jdbi.withHandle(
                                handle ->
                                        handle.createQuery(KNOWN + "where c.id = :id")
                                                .bind("id", id)
                                                .bind("known", moment.known())
                                                .mapTo(Row.class)
                                                .list()))
                .stream()
                .findFirst();
    }

    List<ConcurrentPosts> heldWithin(Scope scope, Moment moment, PageQuery page) {
        return whole(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(PAGE)
                                        .bind("scope", scope.path())
                                        .bind("after", page.after())
                                        .bind("fetch", page.fetch())
                                        .bindMethods(moment)
                                        .mapTo(Row.class)
                                        .list()));
    }

    SavedPosts saved(Scope scope, Moment moment) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(SAVED)
                                .bind("scope", scope.path())
                                .bindMethods(moment)
                                .mapTo(SavedPosts.class)
                                .one());
    }

    private List<ConcurrentPosts> whole(List<Row> rows) {
        var posts = posts(rows.stream().map(Row::id).toList());
        return rows.stream().map(row -> row.with(posts.get(row.id()))).toList();
    }

    private Map<UUID, List<Post>> posts(List<UUID> arrangements) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                select arrangement_id, agency_id, title from held_post
                                                where arrangement_id = any(:ids) order by position""")
                                        .bindArray("ids", UUID.class, arrangements)
                                        .mapTo(PostRow.class)
                                        .list())
                .stream()
                .collect(groupingBy(PostRow::arrangementId, mapping(PostRow::post, toList())));
    }

    private record PostRow(UUID arrangementId, UUID agencyId, String title) {
        Post post() {
            return new Post(agencyId, title);
        }
    }

    private record Row(
            UUID id,
            long version,
            String eligibilityNote,
            LocalDate since,
            LocalDate endedOn,
            String decisionNumber,
            LocalDate decisionDate,
            String decisionIssuer) {
        ConcurrentPosts with(List<Post> posts) {
            var decision = new Decision(decisionNumber, decisionDate, decisionIssuer);
            return new ConcurrentPosts(
                    id, version, posts, eligibilityNote, since, endedOn, decision);
        }
    }
}
