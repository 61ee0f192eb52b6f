package vn.tinhgon.plans.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.duty.CascadeDuties;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.OutOfScope;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.ExpectedVersion;

/** Where planners enter documents and say what they do to each other. */
@ApplicationScoped
public class DirectiveDesk {

    private final Directives directives;
    private final Relations relations;
    private final DirectiveCorrections corrections;
    private final RegistryCopy registry;
    private final CascadeDuties duties;
    private final ExpectedVersion expected;
    private final Clock clock;

    DirectiveDesk(
            Directives directives,
            Relations relations,
            DirectiveCorrections corrections,
            RegistryCopy registry,
            CascadeDuties duties,
            ExpectedVersion expected,
            Clock clock) {
        this.directives = directives;
        this.relations = relations;
        this.corrections = corrections;
        this.registry = registry;
        this.duties = duties;
        this.expected = expected;
        this.clock = clock;
    }

    @Transactional
    public Directive show(UUID id, Caller caller) {
        return directives.get(id, caller);
    }

    /** Enters a document of the caller's part of the country, or one from above. */
    @Transactional
    public Directive register(Registration entry, Caller caller) {
        var key = soundKey(entry, caller);
        directives.mustBeFree(key, null);
        var directive =
                Directive.of(key, entry.documentType(), entry.title(), Registrant.of(caller));
        directives.add(directive);
        return directive;
    }

    /** It was entered wrongly: what it was registered as stays to be seen. */
    @Transactional
    public Directive correct(UUID id, Registration stated, String reason, Caller caller) {
        var directive = change(id, caller);
        if (directive.plan().isPresent()) {
            throw new DirectiveOfPlan(directive.number());
        }
        var entry = stated.over(directive.stated());
        var key = soundKey(entry, caller);
        directives.mustBeFree(key, id);
        corrections.moveRelations(directive, key.dated());
        corrections.keep(directive, reason, LocalDate.now(clock), caller.subject());
        if (!directive.correct(key, entry.documentType(), entry.title())) {
            throw new DirectiveUnchanged(directive.number());
        }
        directives.write(directive);
        return directive;
    }

    private DirectiveKey soundKey(Registration entry, Caller caller) {
        var key = key(entry, caller);
        if (!DocumentNumber.isOne(key.number())) {
            throw new InvalidField("number", "number-malformed", entry.number());
        }
        if (key.dated().isAfter(LocalDate.now(clock))) {
            throw new InvalidField("dated", "document-date-in-future", key.dated());
        }
        return key;
    }

    private DirectiveKey key(Registration entry, Caller caller) {
        if (entry.issuerId() != null) {
            return DirectiveKey.of(issuer(entry.issuerId(), caller), entry.number(), entry.dated());
        }
        if (entry.issuerName() == null) {
            throw new InvalidField("issuerName", "issuer-required");
        }
        var scope = entry.scopeOr(caller.scope());
        if (!concerns(scope, caller)) {
            throw new OutOfScope(scope, caller.scope());
        }
        return new DirectiveKey(null, entry.issuerName(), scope, entry.number(), entry.dated());
    }

    private KnownAgency issuer(UUID id, Caller caller) {
        return registry.named(List.of(id)).stream()
                .filter(agency -> concerns(new Scope(agency.scope()), caller))
                .findFirst()
                .orElseThrow(() -> new InvalidField("issuerId", "agency-not-registered", id));
    }

    private static boolean concerns(Scope scope, Caller caller) {
        return scope.covers(caller.scope()) || caller.scope().covers(scope);
    }

    /** States what a document does to an earlier one, from its own day on when none is said. */
    @Transactional
    public Directive relate(UUID id, RelationKind kind, UUID toId, LocalDate since, Caller caller) {
        var from = change(id, caller);
        var to = directives.get(toId, caller);
        var day = Optional.ofNullable(since).orElse(from.dated());
        if (day.isBefore(from.dated())) {
            throw new InvalidField("validFrom", "relation-before-document", day, from.dated());
        }
        relations.state(from, kind, to, day, caller.subject());
        directives.flush();
        from.plan().ifPresent(duties::meetBy);
        return from;
    }

    /** Ends a relation on a day; that it was there stays. */
    @Transactional
    public Directive endRelation(
            UUID id, UUID relation, LocalDate until, String reason, Caller caller) {
        var from = change(id, caller);
        var stated =
                relations
                        .find(relation)
                        .filter(r -> r.fromId().equals(id))
                        .orElseThrow(() -> new NotFound("relation", relation));
        var day = Optional.ofNullable(until).orElseGet(() -> LocalDate.now(clock));
        var met = from.plan().map(duties::metBy).orElse(List.of());
        relations.end(stated, day, reason, caller.subject());
        directives.flush();
        duties.reopen(met, day);
        return from;
    }

    private Directive change(UUID id, Caller caller) {
        var directive = directives.get(id, caller);
        if (!directive.isKeptIn(caller.scope())) {
            throw new DirectiveOfOthers(directive.number());
        }
        expected.mustBe(directive.version());
        directives.lock(directive);
        return directive;
    }
}
