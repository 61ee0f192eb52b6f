package vn.tinhgon.plans.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.importing.PlanSources.PlanSource;
import vn.tinhgon.plans.importing.reading.DocumentFrame;
import vn.tinhgon.plans.importing.reading.OutlinedDocument;
import vn.tinhgon.plans.importing.reading.ReadTask;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanHead;
import vn.tinhgon.plans.plan.Recipient;

/**
 * All that an official document says, before it is laid out; null where nothing is known.
 *
 * @param letterhead the issuer, and above it the body that it belongs to
 * @param kind the kind of document in capital letters, null for an official letter
 * @param note at the foot of each page
 */
record Manuscript(
        Layout layout,
        List<String> letterhead,
        String number,
        String place,
        LocalDate date,
        String kind,
        String title,
        List<String> preamble,
        List<Piece> body,
        List<Recipient> recipients,
        List<String> signature,
        String note) {

    /**
     * @param tasks what the plan has to do
     * @param source the document that the plan was made of, with all that it does not keep itself
     * @param letterhead where the source has none
     */
    static Manuscript of(
            Plan plan,
            String title,
            List<ReadTask> tasks,
            Optional<PlanSource> source,
            Layout layout,
            List<String> letterhead,
            String note) {
        var head = plan.head();
        var document = source.map(PlanSource::text).map(OutlinedDocument::of);
        var frame = document.map(OutlinedDocument::frame);
        var wanted = WantedTasks.of(tasks, source.map(PlanSource::tasks).orElse(List.of()));
        return new Manuscript(
                layout,
                frame.map(DocumentFrame::letterhead)
                        .filter(lines -> !lines.isEmpty())
                        .orElse(letterhead),
                head.number(),
                source.map(PlanSource::place).orElse(null),
                head.dated(),
                kind(head),
                title,
                Preamble.of(plan, layout, document),
                document.map(known -> SourceBody.of(known, wanted))
                        .orElseGet(() -> AddedTasks.alone(wanted.rest())),
                plan.recipients(),
                frame.map(DocumentFrame::signature).orElse(List.of()),
                note);
    }

    /** A letter bears no kind. */
    private static String kind(PlanHead head) {
        var type = DocumentType.valueOf(head.documentType());
        return type == DocumentType.OFFICIAL_LETTER ? null : type.title();
    }
}
