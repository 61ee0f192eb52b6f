package vn.tinhgon.agencies.search.rest;

import java.time.Clock;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.tinhgon.agencies.bitemporal.rest.MomentQuery;
import vn.tinhgon.agencies.search.AgencySearch;
import vn.tinhgon.agencies.search.Found;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Agencies by name. */
@Path("/api/v1/agencies")
@Tag(name = "Cơ quan / Agencies")
@RunOnVirtualThread
public class SearchResource {

    private final AgencySearch search;
    private final Messages messages;
    private final Callers callers;
    private final Clock clock;
    private final HttpHeaders headers;

    SearchResource(
            AgencySearch search,
            Messages messages,
            Callers callers,
            Clock clock,
            HttpHeaders headers) {
        this.search = search;
        this.messages = messages;
        this.callers = callers;
        this.clock = clock;
        this.headers = headers;
    }

    @GET
    @Operation(
            summary = "Tìm cơ quan / Find agencies",
            description =
                    "Có q: xếp theo độ chắc chắn và nêu lý do. With q: ranked, with the reason of each match.")
    public Page<FoundView> find(
            @BeanParam AgencyQuery query, @BeanParam MomentQuery when, @BeanParam PageQuery page) {
        var moment = when.at(clock);
        var found = search.find(query.text(), query.filter(callers.current()), moment, page);
        var language = Messages.language(headers.getAcceptableLanguages());
        var cut = Page.of(found, page.limit(), Found::place);
        return new Page<>(
                cut.items().stream()
                        .map(each -> FoundView.of(each, moment.day(), messages, language))
                        .toList(),
                cut.next());
    }
}
