package vn.tinhgon.agencies.restructuring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Which case holds what: two never touch the same agency, area or function at once. */
@ApplicationScoped
class Holds {

    /** In the order of ids, so that two cases wait for each other in one direction only. */
    private static final String TAKE =
            """
            insert into restructuring_hold (subject_id, case_id)
            select subject, :case from unnest(:subjects) as subject order by subject
            on conflict (subject_id) do nothing""";

    private static final String OTHER =
            """
            select h.case_id, r.title,
                   coalesce(
                     (select name from agency_version
                      where agency_id = h.subject_id and upper_inf(known) order by lower(valid) desc limit 1),
                     (select name from area_version
                      where area_id = h.subject_id and upper_inf(known) order by lower(valid) desc limit 1),
                     (select name from function where id = h.subject_id)) as subject
            from restructuring_hold h
            join restructuring r on r.id = h.case_id
            where h.subject_id = any(:subjects) and h.case_id <> :case
            order by r.submitted_at, h.subject_id limit 1""";

    private final Jdbi jdbi;

    Holds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes hold of all, or refuses with the case that has one of them. */
    void take(UUID caseId, Collection<UUID> subjects) {
        var ids = List.copyOf(subjects);
        if (insert(caseId, ids) < ids.size()) {
            other(caseId, ids)
                    .ifPresent(
                            holder -> {
                                throw new SubjectHeld(holder);
                            });
        }
    }

    private int insert(UUID caseId, List<UUID> subjects) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(TAKE)
                                .bind("case", caseId)
                                .bindArray("subjects", UUID.class, subjects)
                                .execute());
    }

    private Optional<Holder> other(UUID caseId, List<UUID> subjects) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(OTHER)
                                .bind("case", caseId)
                                .bindArray("subjects", UUID.class, subjects)
                                .mapTo(Holder.class)
                                .findOne());
    }

    void release(UUID caseId) {
        jdbi.useHandle(
                handle ->
                        handle.execute("delete from restructuring_hold where case_id = ?", caseId));
    }

    /** A case with the name of something that it holds. */
    record Holder(UUID caseId, String title, String subject) {}
}
