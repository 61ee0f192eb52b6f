package vn.tinhgon.plans.directive.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.directive.Directive;
import vn.tinhgon.plans.directive.DirectiveCorrections;
import vn.tinhgon.plans.directive.DocumentNumber;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;
import vn.tinhgon.platform.text.VietnameseText;

/** Lists documents of the caller's part of the country and from above, newest first. */
@ApplicationScoped
class DirectiveList {

    private static final String VISIBLE =
            "(d.scope <@ cast(:callerScope as ltree) or d.scope @> cast(:callerScope as ltree))";

    private static final String PAGE =
            """
            select d.id, d.document_type, d.number, d.dated, d.issuer_name, d.issuer_id, d.title,
                   d.scope::text as scope, d.plan_id
            from directive d
            where not exists (select from unnest(:words) word where strpos(d.search, word) = 0)
              and (cast(:number as text) is null or d.number = :number)
              and (cast(:dated as date) is null or d.dated = :dated)
              and (cast(:type as text) is null or d.document_type = :type)
              and (cast(:after as uuid) is null or d.id < :after)
              and
            """
                    + VISIBLE
                    + " order by d.id desc limit :limit";

    /** Its relations, as far as the caller may read what they lead to. */
    private static final String RELATIONS =
            """
            select r.id, r.kind, r.to_id = :id as incoming, d.id as directive_id, d.number, d.dated, d.issuer_name,
                   d.title, r.valid_from, r.valid_until, r.reason
            from directive_relation r
              join directive d on d.id = case r.to_id when :id then r.from_id else r.to_id end
            where :id in (r.from_id, r.to_id)
              and r.valid_from <= :asOf and coalesce(r.valid_until > :asOf, true)
              and
            """
                    + VISIBLE
                    + " order by r.valid_from, r.id";

    private final Jdbi jdbi;
    private final DirectiveCorrections corrections;

    DirectiveList(Jdbi jdbi, DirectiveCorrections corrections) {
        this.jdbi = jdbi;
        this.corrections = corrections;
    }

    Page<DirectiveLine> page(Caller caller, DirectiveQuery asked, PageQuery page) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(PAGE)
                                        .bindArray("words", String.class, words(asked.q))
                                        .bind("number", number(asked.number))
                                        .bindByType("dated", asked.dated, LocalDate.class)
                                        .bind(
                                                "type",
                                                asked.documentType == null
                                                        ? null
                                                        : asked.documentType.name())
                                        .bindByType("after", page.after(), UUID.class)
                                        .bind("callerScope", caller.scope().path())
                                        .bind("limit", page.fetch())
                                        .mapTo(DirectiveLine.class)
                                        .list());
        return Page.of(rows, page.limit(), DirectiveLine::id);
    }

    DirectiveView view(Directive directive, Caller caller, LocalDate asOf) {
        return DirectiveView.of(
                directive,
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(RELATIONS)
                                        .bind("id", directive.id())
                                        .bind("asOf", asOf)
                                        .bind("callerScope", caller.scope().path())
                                        .mapTo(DirectiveView.Related.class)
                                        .list()),
                corrections.of(directive.id()));
    }

    private static List<String> words(String asked) {
        var folded = asked == null ? "" : VietnameseText.fold(asked);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static String number(String asked) {
        return asked == null ? null : DocumentNumber.canonical(asked);
    }
}
