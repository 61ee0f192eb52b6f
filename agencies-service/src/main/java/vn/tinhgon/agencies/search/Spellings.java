package vn.tinhgon.agencies.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** The words of all names, found by words that are one slip of the finger away. */
@ApplicationScoped
class Spellings {

    private static final String ALIKE =
            """
            select distinct asked.word as asked, s.word as known
            from unnest(cast(:words as text[])) as asked(word)
            cross join lateral spellings(asked.word) as left_over(remainder)
            join name_spelling s on s.remainder = left_over.remainder""";

    private static final String BEGUN =
            """
            select exists (
              select from name_spelling
              where remainder >= :beginning and remainder < :beginning || chr(1114111) and remainder = word)""";

    private final Jdbi jdbi;

    Spellings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<String, SortedSet<String>> alike(Collection<String> words) {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(ALIKE)
                                        .bindArray("words", String.class, List.copyOf(words))
                                        .mapTo(Alike.class)
                                        .list())
                .stream()
                .collect(
                        groupingBy(
                                Alike::asked, mapping(Alike::known, toCollection(TreeSet::new))));
    }

    /** Whether any word of a name begins so. */
    boolean isBegun(String beginning) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(BEGUN)
                                .bind("beginning", beginning)
                                .mapTo(boolean.class)
                                .one());
    }

    private record Alike(String asked, String known) {}
}
