package vn.tinhgon.agencies.importing.rest;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import vn.tinhgon.agencies.importing.ErrorPlace;
import vn.tinhgon.agencies.importing.Import;
import vn.tinhgon.agencies.importing.ImportDesk;
import vn.tinhgon.agencies.importing.ImportErrors;
import vn.tinhgon.agencies.importing.Imports;
import vn.tinhgon.agencies.importing.NewImport;
import vn.tinhgon.agencies.importing.Subject;
import vn.tinhgon.platform.caller.Callers;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/** Answers for imports of any subject. */
@ApplicationScoped
class ImportCounter {

    private final ImportDesk desk;
    private final Imports imports;
    private final ImportErrors errors;
    private final Callers callers;
    private final Messages messages;

    ImportCounter(
            ImportDesk desk,
            Imports imports,
            ImportErrors errors,
            Callers callers,
            Messages messages) {
        this.desk = desk;
        this.imports = imports;
        this.errors = errors;
        this.callers = callers;
        this.messages = messages;
    }

    Response receive(NewImport sent, String path) {
        var received = desk.receive(sent, callers.current());
        return Response.accepted(ImportView.of(received))
                .location(URI.create(path + "/" + received.id()))
                .build();
    }

    ImportView get(UUID id, Subject subject) {
        return ImportView.of(find(id, subject));
    }

    Page<ImportErrorView> errors(UUID id, Subject subject, PageQuery page, Locale language) {
        var work = find(id, subject);
        var found = Page.of(errors.list(work.id(), page), page.limit(), ErrorPlace::of);
        return new Page<>(
                found.items().stream()
                        .map(error -> ImportErrorView.of(error, messages, language))
                        .toList(),
                found.next());
    }

    private Import find(UUID id, Subject subject) {
        return imports.get(id, subject, callers.current());
    }
}
