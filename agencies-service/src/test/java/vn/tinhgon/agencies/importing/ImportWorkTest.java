package vn.tinhgon.agencies.importing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.Province;

@QuarkusTest
class ImportWorkTest {

    private static final ImportsApi IMPORTS = ImportsApi.agencies("registrar");

    @Inject ImportWork work;
    @Inject ImportStep step;
    @Inject Imports imports;
    @Inject Scheduler scheduler;

    @BeforeEach
    void by_hand() {
        Province.register();
        scheduler.pause();
    }

    @AfterEach
    void by_itself() {
        scheduler.resume();
    }

    @Test
    @ActivateRequestContext
    void a_killed_node_leaves_its_step_to_the_next_one() {
        var id = sent("P", 30);
        work.takeStep(id);

        assertThatThrownBy(() -> dieIn(id)).isInstanceOf(Killed.class);

        IMPORTS.get(id.toString()).body("state", equalTo("RUNNING"));
        while (work.takeStep(id)) {
            assertThat(imports.get(id).state()).isEqualTo(ImportState.RUNNING);
        }
        IMPORTS.get(id.toString())
                .body("state", equalTo("DONE"))
                .body("rowsDone", equalTo(30))
                .body("errors", equalTo(0));
    }

    @Test
    @ActivateRequestContext
    void how_far_it_has_come_is_seen_while_it_runs() {
        var id = sent("Q", 30);

        IMPORTS.get(id.toString()).body("state", equalTo("RECEIVED")).body("rowsRead", equalTo(30));
        work.takeStep(id);
        work.takeStep(id);

        IMPORTS.get(id.toString()).body("state", equalTo("RUNNING")).body("rowsDone", equalTo(20));
    }

    @Test
    @ActivateRequestContext
    void two_nodes_never_work_on_one_sheet() {
        var id = sent("R", 1);

        var taken =
                QuarkusTransaction.requiringNew().call(() -> imports.lock(id) && work.takeStep(id));

        assertThat(taken).isFalse();
        IMPORTS.get(id.toString()).body("state", equalTo("RECEIVED"));
    }

    private void dieIn(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            step.take(id);
                            throw new Killed();
                        });
    }

    private static UUID sent(String key, int rows) {
        var csv =
                IntStream.range(0, rows)
                        .mapToObj(
                                i ->
                                        "%1$s%2$d,Trạm %1$s%2$d,DEPARTMENT,GOVERNMENT,PROVINCE,93,2020-01-01\n"
                                                .formatted(key, i))
                        .collect(
                                joining(
                                        "",
                                        "externalKey,name,kind,bloc,level,area,validFrom\n",
                                        ""));
        return UUID.fromString(
                IMPORTS.send(csv, Map.of("mode", "BATCHES")).statusCode(202).extract().path("id"));
    }

    private static class Killed extends RuntimeException {}
}
