package vn.tinhgon.agencies.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** How common words are in names, by the statistics that the database keeps for its planner. */
@ApplicationScoped
class CommonWords {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String SHARES =
            """
            select common.word, common.share
            from pg_stats
            cross join lateral unnest(cast(cast(most_common_elems as text) as text[]), most_common_elem_freqs)
              as common(word, share)
            where schemaname = current_schema() and tablename = 'agency_name' and attname = 'words'
              and common.word is not null""";

    private final Jdbi jdbi;
    private final Clock clock;
    private volatile Statistics statistics = new Statistics(Map.of(), Instant.MIN);

    CommonWords(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** In what share of the names a word is; 1 for all while nothing is known. */
    double share(String word) {
        var known = statistics();
        return known.shares.isEmpty() ? 1 : known.shares.getOrDefault(word, 0.0);
    }

    private Statistics statistics() {
        var now = clock.instant();
        if (now.isAfter(statistics.until)) {
            statistics = new Statistics(read(), now.plus(FRESH));
        }
        return statistics;
    }

    private Map<String, Double> read() {
        return jdbi
                .withHandle(handle -> handle.createQuery(SHARES).mapTo(Common.class).list())
                .stream()
                .collect(toUnmodifiableMap(Common::word, Common::share));
    }

    private record Statistics(Map<String, Double> shares, Instant until) {}

    private record Common(String word, double share) {}
}
