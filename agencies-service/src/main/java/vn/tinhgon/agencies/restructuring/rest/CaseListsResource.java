package vn.tinhgon.agencies.restructuring.rest;

import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.restructuring.CaseMoves;
import vn.tinhgon.agencies.restructuring.SimulatedItems;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** What is long about cases, page by page. */
@Path("/api/v1/restructurings/{id}")
@Tag(name = "Sắp xếp / Restructurings")
@RunOnVirtualThread
public class CaseListsResource {

    private final CaseMoves moves;
    private final SimulatedItems items;
    private final Callers callers;
    private final ObjectMapper json;

    CaseListsResource(CaseMoves moves, SimulatedItems items, Callers callers, ObjectMapper json) {
        this.moves = moves;
        this.items = items;
        this.callers = callers;
        this.json = json;
    }

    @GET
    @Path("/moves")
    @Operation(
            summary = "Các mục của phương án / List the moves of a restructuring",
            description =
                    "Của phương án hủy bỏ: các mục bị hủy bỏ. Of a case that annuls another: the moves of that one which it takes back. Each has the ref by which an annulment names it.")
    public Page<RestructuringMoveView> moves(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        var listed =
                moves.list(id, page, callers.current()).stream()
                        .map(RestructuringMoveView::of)
                        .toList();
        return Page.of(listed, page.limit(), RestructuringMoveView::ref);
    }

    @GET
    @Path("/simulation")
    @Operation(
            summary = "Một danh sách của lần mô phỏng cuối / Page a list of the last simulation",
            description =
                    "A simulation answers the first 200 items of each of its lists; here are all, as the last simulation of the case found them.")
    public Page<Object> simulated(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "The list as the simulation names it in lists",
                            example = "effects.subordinates")
                    @QueryParam("list")
                    @DefaultValue("effects.heirs")
                    String list,
            @BeanParam PageQuery page) {
        var found = items.list(id, SimulatedList.at(list).name(), page, callers.current());
        var positions = Page.of(found, page.limit(), SimulatedItems.Item::position);
        return new Page<>(
                positions.items().stream().map(item -> read(item.item())).toList(),
                positions.next());
    }

    private Object read(String item) {
        try {
            return json.readValue(item, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
