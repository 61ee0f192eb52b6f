package vn.tinhgon.plans.task.rest;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.plans.task.listing.TaskCriteria;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Any list of tasks as a file: all its pages, one after the other. */
@ApplicationScoped
class TaskExport {

    private final TaskList list;
    private final Jdbi jdbi;
    private final Messages messages;

    TaskExport(TaskList list, Jdbi jdbi, Messages messages) {
        this.list = list;
        this.jdbi = jdbi;
        this.messages = messages;
    }

    Response tasks(Caller caller, TaskCriteria asked, SheetKind kind, HttpHeaders headers) {
        return file(
                new Sheet(TaskColumn.ofTasks(), words(headers)),
                page -> lines(list.page(caller, asked, page), TaskLine::of),
                kind,
                asked);
    }

    Response parts(Optional<UUID> agency, TaskCriteria asked, SheetKind kind, HttpHeaders headers) {
        return file(
                new Sheet(TaskColumn.ofParts(), words(headers)),
                page ->
                        agency.map(own -> lines(list.page(own, asked, page), TaskLine::of))
                                .orElseGet(() -> new Page<>(List.of(), null)),
                kind,
                asked);
    }

    private static <T> Page<TaskLine> lines(Page<T> page, Function<T, TaskLine> line) {
        return new Page<>(page.items().stream().map(line).toList(), page.next());
    }

    private Response file(
            Sheet sheet,
            Function<PageQuery, Page<TaskLine>> pages,
            SheetKind kind,
            TaskCriteria asked) {
        StreamingOutput body = out -> write(out, sheet, pages, kind);
        return Response.ok(body, kind.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"tasks-%s.%s\""
                                .formatted(asked.asOf(), kind.ending()))
                .build();
    }

    private void write(
            OutputStream out,
            Sheet sheet,
            Function<PageQuery, Page<TaskLine>> pages,
            SheetKind kind)
            throws IOException {
        try (var writer = kind.writer(out)) {
            writer.write(sheet.headings());
            String next = null;
            do {
                var page = pages.apply(PageQuery.ofFile(next));
                var numbers = numbers(page.items());
                for (var line : page.items()) {
                    writer.write(sheet.cells(line, numbers.get(line.task().planId())));
                }
                next = page.next();
            } while (next != null);
        }
    }

    private Map<UUID, String> numbers(List<TaskLine> lines) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery("select id, number from plan where id = any(:plans)")
                                .bindArray(
                                        "plans",
                                        UUID.class,
                                        lines.stream()
                                                .map(line -> line.task().planId())
                                                .distinct()
                                                .toList())
                                .mapTo(Numbered.class)
                                .stream()
                                .collect(toMap(Numbered::id, Numbered::shown)));
    }

    private record Numbered(UUID id, String number) {

        /** A draft may have none yet. */
        String shown() {
            return number == null ? "" : number;
        }
    }

    private SheetWords words(HttpHeaders headers) {
        return new SheetWords(messages, Messages.language(headers.getAcceptableLanguages()));
    }

    /** What stands in which column. */
    private record Sheet(List<TaskColumn> columns, SheetWords words) {

        List<String> headings() {
            return columns.stream().map(column -> column.heading(words)).toList();
        }

        List<String> cells(TaskLine line, String planNumber) {
            return columns.stream()
                    .map(column -> column.cell(line.inPlan(planNumber), words))
                    .toList();
        }
    }
}
