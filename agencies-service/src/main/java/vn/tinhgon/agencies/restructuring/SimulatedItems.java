package vn.tinhgon.agencies.restructuring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.rest.Cursor;
import vn.tinhgon.platform.rest.PageQuery;

/** What the last simulation of each case listed, to be read page by page. */
@ApplicationScoped
public class SimulatedItems {

    private static final String KEEP =
            """
            insert into simulated_item (case_id, list, position, item)
            select :case, :list, position, item
            from jsonb_array_elements(cast(:items as jsonb)) with ordinality as items(item, position)""";

    private static final String PAGE =
            """
            select position, item::text as item from simulated_item
            where case_id = :case and list = :list and position > :after
            order by position limit :fetch""";

    private final Jdbi jdbi;
    private final Restructurings restructurings;

    SimulatedItems(Jdbi jdbi, Restructurings restructurings) {
        this.jdbi = jdbi;
        this.restructurings = restructurings;
    }

    /**
     * Keeps them instead of those of the simulation before; in its transaction, which has locked
     * the case.
     *
     * @param lists each with its items as a JSON array
     */
    @Transactional(TxType.MANDATORY)
    public void keep(UUID caseId, Map<String, String> lists) {
        jdbi.useHandle(
                handle -> {
                    handle.execute("delete from simulated_item where case_id = ?", caseId);
                    lists.forEach(
                            (list, items) ->
                                    handle.createUpdate(KEEP)
                                            .bind("case", caseId)
                                            .bind("list", list)
                                            .bind("items", items)
                                            .execute());
                });
    }

    @Transactional
    public List<Item> list(UUID caseId, String list, PageQuery page, Caller caller) {
        restructurings.getWhole(caseId, caller);
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PAGE)
                                .bind("case", caseId)
                                .bind("list", list)
                                .bind(
                                        "after",
                                        page.cursor().map(SimulatedItems::position).orElse(0))
                                .bind("fetch", page.fetch())
                                .mapTo(Item.class)
                                .list());
    }

    private static int position(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.position());
        } catch (NumberFormatException e) {
            throw new InvalidField("cursor", "cursor-invalid");
        }
    }

    /** An item of a list, as JSON. */
    public record Item(int position, String item) {}
}
