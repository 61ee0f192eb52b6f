package vn.tinhgon.plans.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Scope;

/** The registered documents that citations may mean. */
@ApplicationScoped
public class Candidates {

    private static final String BY_NUMBER =
            """
            select d.id, d.number, d.dated, d.issuer_key
            from directive d
            where d.number = any(:numbers)
              and (d.scope <@ cast(:scope as ltree) or d.scope @> cast(:scope as ltree))""";

    private final Jdbi jdbi;

    Candidates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those with one of the numbers that are read in a part of the country. */
    public List<Candidate> numbered(List<String> numbers, Scope scope) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(BY_NUMBER)
                                .bindArray("numbers", String.class, numbers)
                                .bind("scope", scope.path())
                                .mapTo(Candidate.class)
                                .list());
    }

    /**
     * A registered document.
     *
     * @param issuerKey the issuer's name, folded
     */
    public record Candidate(UUID id, String number, LocalDate dated, String issuerKey) {}
}
