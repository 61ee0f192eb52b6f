package vn.tinhgon.plans.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the documents of plans that come into force into the register. */
@ApplicationScoped
public class PublishedPlans {

    private final Directives directives;
    private final Relations relations;

    PublishedPlans(Directives directives, Relations relations) {
        this.directives = directives;
        this.relations = relations;
    }

    /**
     * Enters the document of a plan, or finds it entered before, and states what it does to others
     * since the plan is in force. A document that is later than the plan is cited by mistake.
     */
    public void publish(
            DirectiveKey key,
            DocumentType type,
            String title,
            UUID plan,
            LocalDate since,
            List<Citing> cited,
            Registrant by) {
        var document =
                directives
                        .known(key)
                        .filter(known -> known.plan().isEmpty())
                        .orElseGet(() -> Directive.of(key, type, title, by));
        document.gives(plan);
        directives.add(document);
        for (var citing : cited) {
            var other = directives.findById(citing.directiveId());
            if (!other.dated().isAfter(document.dated())) {
                relations.stateUnlessStated(document, citing.kind(), other, since, by.subject());
            }
        }
    }
}
