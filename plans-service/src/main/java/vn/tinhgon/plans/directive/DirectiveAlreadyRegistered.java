package vn.tinhgon.plans.directive;

import java.util.Set;

import vn.tinhgon.platform.problem.Refusal;

/** The register has a document of this issuer, number, sign and date. */
public class DirectiveAlreadyRegistered extends Refusal {

    private static final Set<String> CONSTRAINTS =
            Set.of("directive_by_issuer", "directive_by_name");

    DirectiveAlreadyRegistered(Directive directive) {
        super(
                Kind.CONFLICT,
                "directive-already-registered",
                directive.number(),
                directive.dated(),
                directive.issuerName());
    }

    static boolean isMeantBy(String constraint) {
        return constraint != null && CONSTRAINTS.contains(constraint);
    }
}
