package vn.tinhgon.plans.directive;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.exception.ConstraintViolationException;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.text.VietnameseText;

/** All documents of the register. */
@ApplicationScoped
public class Directives implements PanacheRepositoryBase<Directive, UUID> {

    private static final String KNOWN =
            """
            select id from directive
            where number = :number and dated = :dated
              and (issuer_id = :issuerId or issuer_key = :name and place = cast(:area as ltree))
            order by issuer_id nulls last limit 1""";

    private final Jdbi jdbi;

    Directives(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One that the caller may read: of its part of the country, or from above. */
    Directive get(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(d -> d.scope().covers(caller.scope()) || caller.scope().covers(d.scope()))
                .orElseThrow(() -> new NotFound("directive", id));
    }

    /** The document of a plan in force. */
    public Directive ofPlan(UUID plan) {
        return find("planId", plan).singleResult();
    }

    /** The document that is registered under a key, by the issuer's id or by its name. */
    public Optional<Directive> known(DirectiveKey key) {
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery(KNOWN)
                                        .bindMethods(key)
                                        .bindByType("issuerId", key.issuerId(), UUID.class)
                                        .bind("name", VietnameseText.fold(key.issuerName()))
                                        .bind("area", key.scope().path())
                                        .mapTo(UUID.class)
                                        .findOne())
                .map(this::findById);
    }

    /** No other document, but for one, is registered under the key. */
    void mustBeFree(DirectiveKey key, UUID but) {
        known(key)
                .filter(there -> !there.id().equals(but))
                .ifPresent(
                        there -> {
                            throw new DirectiveAlreadyRegistered(there);
                        });
    }

    /** Adds it, unless somebody else is just adding the same. */
    void add(Directive directive) {
        persist(directive);
        write(directive);
    }

    /** Writes it down, unless somebody else is just writing the same. */
    void write(Directive directive) {
        try {
            flush();
        } catch (ConstraintViolationException refused) {
            throw DirectiveAlreadyRegistered.isMeantBy(refused.getConstraintName())
                    ? new DirectiveAlreadyRegistered(directive)
                    : refused;
        }
    }

    void lock(Directive directive) {
        getEntityManager().lock(directive, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
