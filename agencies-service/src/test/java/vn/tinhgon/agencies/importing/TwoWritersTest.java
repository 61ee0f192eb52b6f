package vn.tinhgon.agencies.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tinhgon.platform.testing.Eventually.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.AgencyRegistry;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.agency.NewAgency;
import vn.tinhgon.agencies.area.Communes;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.Refusal;
import vn.tinhgon.platform.testing.SampleProvince;

/** Somebody registers an agency while a sheet has it too: whoever comes second is told. */
@QuarkusTest
class TwoWritersTest {

    private static final ImportsApi IMPORTS = ImportsApi.agencies("registrar");
    private static final Caller REGISTRAR =
            new Caller(
                    "two-writers",
                    "Hai người ghi",
                    Set.of(Role.REGISTRAR),
                    Optional.empty(),
                    new Scope("vn.93"));

    @Inject ImportWork work;
    @Inject ImportStep step;
    @Inject Imports imports;
    @Inject AgencyRegistry registry;
    @Inject Scheduler scheduler;
    @Inject Jdbi jdbi;
    private final ExecutorService otherNode = Executors.newSingleThreadExecutor();

    @BeforeEach
    void by_hand() {
        Province.register();
        scheduler.pause();
    }

    @AfterEach
    void by_itself() {
        scheduler.resume();
        otherNode.close();
    }

    @Test
    @ActivateRequestContext
    void what_was_registered_since_the_check_is_found_by_row() {
        var id = checked("Trạm Sau kiểm tra");

        register("Trạm Sau kiểm tra");

        isRefused(id, "Trạm Sau kiểm tra");
    }

    @Test
    @ActivateRequestContext
    void a_sheet_waits_for_a_registration_on_another_node_and_finds_it() throws Exception {
        var id = checked("Trạm Đang ghi");
        QuarkusTransaction.begin();
        register("Trạm Đang ghi");

        var sheet = otherNode.submit(() -> asJob(() -> work.takeStep(id)));
        awaitWhoStandsInQueue();
        QuarkusTransaction.commit();

        sheet.get();
        isRefused(id, "Trạm Đang ghi");
    }

    @Test
    @ActivateRequestContext
    void a_registration_waits_for_a_sheet_on_another_node_and_is_refused() throws Exception {
        var id = checked("Trạm Trong tệp");
        QuarkusTransaction.begin();
        step.take(id);

        var registration = otherNode.submit(() -> asJob(() -> refusal("Trạm Trong tệp")));
        awaitWhoStandsInQueue();
        QuarkusTransaction.commit();

        assertThat(registration.get()).isEqualTo("agency-name-taken");
        work.takeStep(id);
        IMPORTS.get(id.toString()).body("state", equalTo("DONE")).body("rowsDone", equalTo(1));
    }

    @Test
    @ActivateRequestContext
    void agencies_of_another_area_wait_for_nobody() throws Exception {
        var id = checked("Trạm Một mình");
        QuarkusTransaction.begin();
        step.take(id);

        var commune = otherNode.submit(() -> Communes.register("62101", "Xã Không chờ")).get();
        var office = otherNode.submit(() -> Communes.office(commune, "COMMUNE", "UBND 62101"));

        assertThat(office.get()).isNotNull();
        QuarkusTransaction.commit();
    }

    /** A sheet whose rows are checked and not registered yet. */
    private UUID checked(String name) {
        var csv =
                "externalKey,name,kind,bloc,level,area,validFrom\n%s,%s,DEPARTMENT,GOVERNMENT,PROVINCE,93,2020-01-01\n"
                        .formatted(name, name);
        String id = IMPORTS.send(csv, Map.of()).statusCode(202).extract().path("id");
        assertThat(work.takeStep(UUID.fromString(id))).isTrue();
        return UUID.fromString(id);
    }

    private void register(String name) {
        registry.register(
                new NewAgency(
                        null,
                        new AgencyProfile(
                                AgencyNames.only(name),
                                AgencyKind.DEPARTMENT,
                                Bloc.GOVERNMENT,
                                "PROVINCE",
                                SampleProvince.AREA,
                                null,
                                null,
                                null),
                        List.of(),
                        List.of(),
                        Province.SINCE),
                null,
                REGISTRAR);
    }

    private String refusal(String name) {
        try {
            QuarkusTransaction.requiringNew().run(() -> register(name));
            return "registered";
        } catch (Refusal refused) {
            return refused.code();
        }
    }

    private void isRefused(UUID id, String name) {
        while (work.takeStep(id)) {
            assertThat(imports.get(id).state()).isEqualTo(ImportState.RUNNING);
        }
        var failed =
                IMPORTS.get(id.toString())
                        .body("state", equalTo("FAILED"))
                        .body("rowsDone", equalTo(0));
        IMPORTS.errors(failed)
                .body("items.row", contains(2))
                .body("items.field", contains("name"))
                .body("items.code", contains("name-held"))
                .body("items[0].message", containsString(name));
        AgenciesApi.as("registrar").get("/agencies?q={name}", name).body("items", hasSize(1));
    }

    private void awaitWhoStandsInQueue() {
        await().until(
                        () ->
                                jdbi.withHandle(
                                        handle ->
                                                handle.createQuery(
                                                                "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                                                        .mapTo(boolean.class)
                                                        .one()));
    }

    private static <T> T asJob(Supplier<T> job) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return job.get();
        } finally {
            context.terminate();
        }
    }
}
