package vn.tinhgon.plans.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.agency.AgencyNames;
import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.patience.TooMuch;
import vn.tinhgon.plans.importing.reading.DocumentReader;
import vn.tinhgon.plans.importing.reading.ReadDocument;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.registry.RegistryCopy;

/** Where documents come in: read, matched against the registry, and made a draft plan. */
@ApplicationScoped
public class ImportDesk {

    private static final int SECONDS = 4;

    private final DocumentReader reader = new DocumentReader();
    private final PlanImports imports;
    private final DraftOfReading drafts;
    private final RegistryCopy registry;
    private final Clock clock;

    ImportDesk(PlanImports imports, DraftOfReading drafts, RegistryCopy registry, Clock clock) {
        this.imports = imports;
        this.drafts = drafts;
        this.registry = registry;
        this.clock = clock;
    }

    /** Reads a document and stores nothing. */
    @Transactional
    public PlanImport read(DocumentText document, String issuer, Scope scope) {
        var read = read(document);
        var sent = sent(document, read, issuer, scope, names(scope));
        return PlanImport.unstored(document.fileName(), sent.reading(), earlier(sent));
    }

    /**
     * Reads a document and makes it a draft plan. A document that is a draft already is not made
     * another one: what is new in it goes there once it is accepted.
     */
    @Transactional
    public PlanImport store(DocumentText document, String issuer, Scope scope, Caller caller) {
        var read = read(document);
        var names = names(scope);
        var sent = sent(document, read, issuer, scope, names);
        imports.queue(scope);
        var earlier = earlier(sent);
        var draft = earlier.flatMap(Earlier::draft);
        var plan =
                draft.orElseGet(
                        () -> drafts.begin(sent.reading(), issuer, scope, names, caller).id());
        var id = imports.add(sent, plan, earlier, draft.isEmpty(), caller.subject());
        return PlanImport.begun(id, plan, document.fileName(), sent.reading(), earlier);
    }

    public PlanImport get(UUID id, Caller caller) {
        return imports.get(id, caller.scope());
    }

    /** The words of the document, in the lines that quotations count. */
    public String text(UUID id, Caller caller) {
        return imports.text(id, caller.scope());
    }

    /** Takes long, and asks nothing of the database: it comes before all that does. */
    private ReadDocument read(DocumentText document) {
        try {
            return Patience.step(SECONDS, () -> reader.read(document.text()));
        } catch (TooMuch tooMuch) {
            throw document.tooLarge();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    private static PlanImports.Sent sent(
            DocumentText document,
            ReadDocument read,
            String issuer,
            Scope scope,
            AgencyNames names) {
        try {
            var header = read.document();
            var issuedBy = Optional.ofNullable(issuer).orElse(header.issuer());
            var reading = Reading.of(read, issuedBy, names);
            return new PlanImports.Sent(
                    scope,
                    document,
                    DocumentKey.of(issuedBy, header.number(), header.date()),
                    reading,
                    StoredReading.modestJson(reading));
        } catch (TooMuch tooMuch) {
            throw document.tooLarge();
        }
    }

    private Optional<Earlier> earlier(PlanImports.Sent sent) {
        return imports.earlier(sent.scope(), sent.document(), sent.key());
    }

    private AgencyNames names(Scope scope) {
        return new AgencyNames(registry.names(scope, LocalDate.now(clock)));
    }
}
