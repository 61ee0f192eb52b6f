package vn.tinhgon.plans.plan;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.plans.directive.Candidates;
import vn.tinhgon.plans.directive.Candidates.Candidate;
import vn.tinhgon.plans.directive.DocumentNumber;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * Finds in the register what plans cite. A number alone says too little, because two "18-NQ/TW"
 * exist: where several come into question, a person chooses.
 */
@ApplicationScoped
public class BasisLinks {

    private final Candidates candidates;

    BasisLinks(Candidates candidates) {
        this.candidates = candidates;
    }

    /** What a plan cites, with the registered documents that are surely meant. */
    public List<Basis> of(Plan plan) {
        var numbers =
                plan.bases().stream()
                        .filter(basis -> !basis.isRegistered())
                        .map(Basis::number)
                        .filter(Objects::nonNull)
                        .map(DocumentNumber::canonical)
                        .toList();
        return numbers.isEmpty()
                ? plan.bases()
                : linked(plan.bases(), byNumber(numbers, plan.scope()));
    }

    private Map<String, List<Candidate>> byNumber(List<String> numbers, Scope scope) {
        return candidates.numbered(numbers, scope).stream().collect(groupingBy(Candidate::number));
    }

    private static List<Basis> linked(List<Basis> bases, Map<String, List<Candidate>> known) {
        return bases.stream().map(basis -> linked(basis, known)).toList();
    }

    private static Basis linked(Basis basis, Map<String, List<Candidate>> known) {
        if (basis.isRegistered() || basis.number() == null) {
            return basis;
        }
        var dated =
                known.getOrDefault(DocumentNumber.canonical(basis.number()), List.of()).stream()
                        .filter(c -> basis.dated() == null || c.dated().equals(basis.dated()))
                        .toList();
        var meant = dated.size() > 1 ? ofIssuer(basis, dated) : dated;
        return meant.size() == 1 ? basis.foundAs(meant.getFirst().id()) : basis;
    }

    private static List<Candidate> ofIssuer(Basis basis, List<Candidate> dated) {
        var key = basis.issuer() == null ? "" : VietnameseText.fold(basis.issuer());
        return dated.stream().filter(c -> c.issuerKey().equals(key)).toList();
    }
}
