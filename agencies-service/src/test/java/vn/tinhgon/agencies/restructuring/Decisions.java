package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.platform.time.VietnamClock;

/** Leads drafted cases to their effect, or wherever they get. */
@ApplicationScoped
public class Decisions {

    private static final AgenciesApi REGISTRAR = AgenciesApi.as("registrar");
    private static final AgenciesApi APPROVER = AgenciesApi.as("approver");
    private static final LocalDate TODAY = LocalDate.now(VietnamClock.ZONE);

    private final Execution execution;
    private final Jdbi jdbi;

    Decisions(Execution execution, Jdbi jdbi) {
        this.execution = execution;
        this.jdbi = jdbi;
    }

    /** The case when it has taken effect; empty when it was refused, or withdrawn by chance. */
    Optional<String> decide(
            ValidatableResponse drafted, LocalDate on, Random random, List<String> history) {
        if (isRefused(drafted, history)) {
            return Optional.empty();
        }
        String id = drafted.extract().path("id");
        var submitted = REGISTRAR.submit(id, drafted.extract().path("version"));
        if (isRefused(submitted, history)) {
            REGISTRAR.close("withdrawal", id, drafted.extract().path("version")).statusCode(200);
            return Optional.empty();
        }
        var signed = on.isBefore(TODAY) ? on : TODAY;
        var approved = APPROVER.approve(id, submitted.extract().path("version"), signed);
        if (isRefused(approved, history)) {
            return Optional.empty();
        }
        return takesEffect(id, approved, on, random) ? Optional.of(id) : Optional.empty();
    }

    private boolean takesEffect(
            String id, ValidatableResponse approved, LocalDate on, Random random) {
        if (approved.extract().path("state").equals("APPROVED")) {
            if (random.nextInt(3) == 0) {
                int version = approved.extract().path("version");
                REGISTRAR.close("withdrawal", id, version).statusCode(200);
                return false;
            }
            asJob(() -> execution.takeEffect(UUID.fromString(id), on));
        }
        return true;
    }

    /** Whatever is asked, the answer is never that the service failed. */
    boolean isRefused(ValidatableResponse answer, List<String> history) {
        var status = answer.extract().statusCode();
        if (status >= 400) {
            history.add(answer.extract().asString());
        }
        assertThat(status).isLessThan(500);
        return status >= 400;
    }

    /** What a case has touched. */
    Set<UUID> subjects(String id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select subject_id from restructuring_subject where case_id = :case")
                                .bind("case", UUID.fromString(id))
                                .mapTo(UUID.class)
                                .set());
    }

    private static void asJob(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }
}
