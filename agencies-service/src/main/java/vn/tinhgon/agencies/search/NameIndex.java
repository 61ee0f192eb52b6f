package vn.tinhgon.agencies.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Asks the index of names. */
@ApplicationScoped
class NameIndex {

    /** Of a guess that nearly everything answers only some are compared. */
    private static final int MOST_GUESSES = 1000;

    private final Jdbi jdbi;

    /** There are few, and each is long: making one takes as much memory as all else of a search. */
    private final Map<NameStatement, String> statements = new ConcurrentHashMap<>();

    NameIndex(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The matches after a place: of its tier and, unless that is a guess, of those after it. */
    List<Hit> find(Inquiry inquiry, Place after, int fetch) {
        if (inquiry.wording().isEmpty()) {
            return List.of();
        }
        var statement =
                statements.computeIfAbsent(NameStatement.of(inquiry, after), NameStatement::sql);
        return jdbi.withHandle(
                handle ->
                        bound(handle.createQuery(statement), inquiry.wording())
                                .bind("scope", inquiry.filter().scope().path())
                                .bindMethods(inquiry.filter())
                                .bindMethods(inquiry.moment())
                                .bind("distance", after.distance())
                                .bind("afterKey", after.key())
                                .bind("afterId", after.agencyId())
                                .bind("mostGuesses", MOST_GUESSES)
                                .bind("fetch", fetch)
                                .mapTo(Hit.class)
                                .list());
    }

    private static Query bound(Query query, Wording wording) {
        return query.bindMethods(wording).bindArray("names", String.class, wording.names());
    }
}
