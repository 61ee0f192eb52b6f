package vn.tinhgon.agencies.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.Province;

/**
 * Whatever cases come one after another, the laws of the registry hold. Chance is a seeded
 * generator of our own: jqwik and its like are engines that run beside Jupiter, whose Quarkus
 * extension starts the service and does not reach into them; and what they would add, the shrinking
 * of a failed sequence, does little where each step builds on what the registry made of the steps
 * before. Sequences are short instead, and each tells all that it tried.
 *
 * <p>A build tries the same sequences as the last; {@code -Dtinhgon.seed=} tries another.
 */
@QuarkusTest
class RandomSequencesTest {

    private static final long FIRST_SEED = 20250701;
    private static final int SEQUENCES = 16;
    private static final int STEPS = 7;

    @Inject Jdbi jdbi;
    @Inject Regions regions;
    @Inject Decisions decisions;

    @BeforeEach
    void province() {
        Province.register();
    }

    @Test
    void any_sequence_of_cases_keeps_the_laws_of_the_registry() {
        var stated = Long.getLong("tinhgon.seed");
        if (stated != null) {
            effectiveCases(stated);
            return;
        }
        var effective =
                LongStream.range(FIRST_SEED, FIRST_SEED + SEQUENCES)
                        .mapToInt(this::effectiveCases)
                        .sum();
        assertThat(effective).isGreaterThan(SEQUENCES * STEPS / 5);
    }

    /** Runs one sequence, and tells how many of its cases took effect. */
    private int effectiveCases(long seed) {
        var random = new Random(seed);
        var region = regions.register(() -> new UUID(random.nextLong(), random.nextLong()));
        var sequence = new RandomSequence(region, random, new RegistryState(jdbi), decisions);
        try {
            sequence.run(STEPS);
        } catch (AssertionError broken) {
            throw new AssertionError(
                    "-Dtinhgon.seed=%d tries this again:%n%s"
                            .formatted(seed, String.join("\n", sequence.history())),
                    broken);
        }
        return sequence.effective();
    }
}
