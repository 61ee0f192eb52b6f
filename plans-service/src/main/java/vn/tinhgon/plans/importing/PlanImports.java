package vn.tinhgon.plans.importing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.NotFound;

/** All imports. What was sent and read stays; corrections are kept beside it. */
@ApplicationScoped
class PlanImports {

    private static final String INSERT =
            """
            insert into plan_import (id, plan_id, scope, file_name, text_hash, text, document_key, reading, previous_id,
              in_plan, in_plan_at, imported_by, imported_at)
            select uuidv7(), :plan, cast(:scope as ltree), :file, :hash, :text, :key, read.reading, cast(:previous as uuid),
              case when :new then read.reading end, case when :new then :at end, :by, :at
            from (select cast(:reading as jsonb) as reading offset 0) read
            returning id""";
    private static final String BY_ID =
            """
            select i.id, i.version, i.plan_id, p.state as plan_state, i.file_name, cast(i.reading as text) as reading,
              cast(i.corrected as text) as corrected, i.accepted_by, i.in_plan_at as accepted_at, i.previous_id
            from plan_import i join plan p on p.id = i.plan_id
            where i.id = :id and i.scope <@ cast(:scope as ltree)""";
    private static final String SAME_DOCUMENT =
            """
            select i.id as import_id, i.plan_id, p.state as plan_state, i.text_hash = :hash as same_text,
              i.imported_by as by, i.imported_at as at
            from plan_import i join plan p on p.id = i.plan_id
            where i.scope = cast(:scope as ltree) and (i.text_hash = :hash or i.document_key = :key)
            order by i.id desc limit 1""";
    private static final String PREVIOUS =
            """
            select p.id as import_id, p.plan_id, o.state as plan_state, p.text_hash = i.text_hash as same_text,
              p.imported_by as by, p.imported_at as at
            from plan_import i join plan_import p on p.id = i.previous_id join plan o on o.id = p.plan_id
            where i.id = :id""";

    private final Jdbi jdbi;
    private final Clock clock;

    PlanImports(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Others who send a document for this part of the country wait: each sees the one before. */
    void queue(Scope scope) {
        jdbi.useHandle(
                handle ->
                        handle.createQuery(
                                        "select pg_advisory_xact_lock(hashtextextended('plan-import ' || :scope, 0))")
                                .bind("scope", scope.path())
                                .mapToMap()
                                .one());
    }

    /** The last import of the same text, or of a document with the same issuer, number and date. */
    Optional<Earlier> earlier(Scope scope, DocumentText document, DocumentKey key) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(SAME_DOCUMENT)
                                .bind("scope", scope.path())
                                .bind("hash", document.hash())
                                .bind("key", key.text())
                                .mapTo(Earlier.class)
                                .findOne());
    }

    /** Adds an import; one that made its plan is in it as it was read. */
    UUID add(Sent sent, UUID plan, Optional<Earlier> previous, boolean madeThePlan, String by) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(INSERT)
                                .bind("plan", plan)
                                .bind("scope", sent.scope().path())
                                .bind("file", sent.document().fileName())
                                .bind("hash", sent.document().hash())
                                .bind("text", sent.document().text())
                                .bind("key", sent.key().text())
                                .bind("reading", sent.json())
                                .bind("previous", previous.map(Earlier::importId).orElse(null))
                                .bind("new", madeThePlan)
                                .bind("by", by)
                                .bind("at", now())
                                .mapTo(UUID.class)
                                .one());
    }

    PlanImport get(UUID id, Scope scope) {
        return get(BY_ID, id, scope);
    }

    /** Takes an import for a change: a second writer waits here and then finds a newer version. */
    PlanImport take(UUID id, Scope scope) {
        return get(BY_ID + " for update of i", id, scope);
    }

    private PlanImport get(String sql, UUID id, Scope scope) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bind("id", id)
                                .bind("scope", scope.path())
                                .mapTo(ImportRows.Import.class)
                                .findOne()
                                .map(row -> row.imported(corrections(id), previous(row)))
                                .orElseThrow(() -> new NotFound("plan-import", id)));
    }

    String text(UUID id, Scope scope) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select text from plan_import where id = :id and scope <@ cast(:scope as ltree)")
                                .bind("id", id)
                                .bind("scope", scope.path())
                                .mapTo(String.class)
                                .findOne()
                                .orElseThrow(() -> new NotFound("plan-import", id)));
    }

    void correct(PlanImport taken, Reading corrected, JsonNode patch, String by) {
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate(
                                    """
                                    insert into plan_import_correction (import_id, version, patch, corrected_by, corrected_at)
                                    values (:id, :version, cast(:patch as jsonb), :by, :at)""")
                            .bind("id", taken.id())
                            .bind("version", taken.version() + 1)
                            .bind("patch", patch.toString())
                            .bind("by", by)
                            .bind("at", now())
                            .execute();
                    handle.createUpdate(
                                    "update plan_import set version = version + 1, corrected = cast(:reading as jsonb) where id = :id")
                            .bind("id", taken.id())
                            .bind("reading", StoredReading.json(corrected))
                            .execute();
                });
    }

    /** Notes that the plan is now as this import has it. */
    void accept(PlanImport taken, String by) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        update plan_import set version = version + 1, in_plan = cast(:reading as jsonb), in_plan_at = :at,
                                          accepted_by = :by where id = :id""")
                                .bind("id", taken.id())
                                .bind("reading", StoredReading.json(taken.corrected()))
                                .bind("by", by)
                                .bind("at", now())
                                .execute());
    }

    /** What went into a plan last, by whichever import of its document. */
    Reading inPlan(UUID plan) {
        return StoredReading.of(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                select cast(in_plan as text) from plan_import
                                                where plan_id = :plan and in_plan is not null
                                                order by in_plan_at desc limit 1""")
                                        .bind("plan", plan)
                                        .mapTo(String.class)
                                        .one()));
    }

    private List<PlanImport.Corrected> corrections(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(
                                        """
                                        select version, corrected_by as by, corrected_at as at, cast(patch as text) as patch
                                        from plan_import_correction where import_id = :id order by version""")
                                .bind("id", id)
                                .mapTo(ImportRows.Correction.class)
                                .stream()
                                .map(ImportRows.Correction::corrected)
                                .toList());
    }

    private Optional<Earlier> previous(ImportRows.Import row) {
        return row.previousId() == null
                ? Optional.empty()
                : jdbi.withHandle(
                        handle ->
                                handle.createQuery(PREVIOUS)
                                        .bind("id", row.id())
                                        .mapTo(Earlier.class)
                                        .findOne());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /**
     * A document as it came, and what was read from it.
     *
     * @param json the reading as it is stored
     */
    record Sent(
            Scope scope, DocumentText document, DocumentKey key, Reading reading, String json) {}
}
