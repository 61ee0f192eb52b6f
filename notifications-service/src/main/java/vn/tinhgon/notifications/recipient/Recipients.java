package vn.tinhgon.notifications.recipient;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.exception.ConstraintViolationException;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/** All addresses; an address lies where its agency does. */
@ApplicationScoped
public class Recipients implements PanacheRepositoryBase<Recipient, UUID> {

    private static final String WITHIN =
            """
            select r.* from recipient r join registry_agency a on a.id = r.agency_id
            where a.scope <@ cast(:scope as ltree)
            """;

    private static final String OLDEST_FIRST =
            WITHIN
                    + """
                    and (cast(:agency as uuid) is null or r.agency_id = :agency)
                    and (cast(:after as uuid) is null or r.id > :after)
                    order by r.id limit :fetch""";

    public List<Recipient> list(Scope scope, Optional<UUID> agency, PageQuery page) {
        return getSession()
                .createNativeQuery(OLDEST_FIRST, Recipient.class)
                .setParameter("scope", scope.path())
                .setParameter("agency", agency.orElse(null))
                .setParameter("after", page.cursor().map(Cursor::asId).orElse(null))
                .setParameter("fetch", page.fetch())
                .list();
    }

    Optional<Recipient> find(UUID id, Scope scope) {
        return getSession()
                .createNativeQuery(WITHIN + "and r.id = :id", Recipient.class)
                .setParameter("scope", scope.path())
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    void add(Recipient recipient) {
        try {
            persistAndFlush(recipient);
        } catch (ConstraintViolationException e) {
            if ("recipient_once".equals(e.getConstraintName())) {
                throw new RecipientAlreadyRegistered(recipient.email());
            }
            throw e;
        }
    }
}
