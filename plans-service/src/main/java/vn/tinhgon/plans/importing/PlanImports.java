package vn.tinhgon.plans.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.consuming.EventJson;
import vn.tinhgon.platform.problem.NotFound;

/** All imports; they are added and never changed. */
@ApplicationScoped
class PlanImports {

    private static final String INSERT =
            """
            insert into plan_import (id, plan_id, scope, file_name, text_hash, text, reading, imported_by, imported_at)
            values (uuidv7(), :plan, cast(:scope as ltree), :file, :hash, :text, cast(:reading as jsonb), :by, :at)
            returning id""";
    private static final String BY_ID =
            """
            select id, plan_id, file_name, reading::text as reading from plan_import
            where id = :id and scope <@ cast(:scope as ltree)""";
    private static final String SAME_TEXT =
            """
            select plan_id from plan_import
            where scope = cast(:scope as ltree) and text_hash = :hash order by id limit 1""";

    private final Jdbi jdbi;
    private final Clock clock;

    PlanImports(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    UUID add(UUID plan, Scope scope, DocumentText document, Reading reading, String by) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(INSERT)
                                .bind("plan", plan)
                                .bind("scope", scope.path())
                                .bind("file", document.fileName())
                                .bind("hash", hash(document.text()))
                                .bind("text", document.text())
                                .bind("reading", json(reading))
                                .bind("by", by)
                                .bind("at", OffsetDateTime.now(clock))
                                .mapTo(UUID.class)
                                .one());
    }

    /** The draft or plan that was made of the very same text earlier. */
    Optional<UUID> planOfSameText(Scope scope, DocumentText document) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(SAME_TEXT)
                                .bind("scope", scope.path())
                                .bind("hash", hash(document.text()))
                                .mapTo(UUID.class)
                                .findOne());
    }

    PlanImport get(UUID id, Scope scope) {
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery(BY_ID)
                                        .bind("id", id)
                                        .bind("scope", scope.path())
                                        .mapTo(Row.class)
                                        .findOne())
                .map(
                        row ->
                                new PlanImport(
                                        row.id(),
                                        row.planId(),
                                        row.fileName(),
                                        reading(row.reading())))
                .orElseThrow(() -> new NotFound("plan-import", id));
    }

    /** A row as stored. */
    record Row(UUID id, UUID planId, String fileName, String reading) {}

    private static String hash(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Reading reading) {
        try {
            return EventJson.MAPPER.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reading reading(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Reading.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
