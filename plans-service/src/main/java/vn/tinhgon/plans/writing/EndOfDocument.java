package vn.tinhgon.plans.writing;

import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

import vn.tinhgon.plans.plan.Recipient;

/** Whom it is sent to, and in whose name it is signed. */
final class EndOfDocument {

    private static final int HALF = Sheet.WIDTH / 2;

    /** Where the name will stand, the pen needs room. */
    private static final int LINES_TO_SIGN = 4;

    private final XWPFDocument document;
    private final Manuscript manuscript;

    EndOfDocument(XWPFDocument document, Manuscript manuscript) {
        this.document = document;
        this.manuscript = manuscript;
    }

    void write() {
        if (manuscript.recipients().isEmpty() && manuscript.signature().isEmpty()) {
            return;
        }
        var row = Sheet.columns(document, 1, HALF, Sheet.WIDTH - HALF).getRow(0);
        row.setCantSplitRow(true);
        if (!manuscript.recipients().isEmpty()) {
            recipients(row.getCell(0), manuscript.recipients());
        }
        signature(row.getCell(1));
    }

    private void recipients(XWPFTableCell cell, List<Recipient> recipients) {
        var layout = manuscript.layout();
        var heading = Ink.plain(layout.recipientsHeadingSize());
        (layout == Layout.PARTY ? heading.withLine() : heading.inBold().inItalics())
                .write(Sheet.in(cell, ParagraphAlignment.LEFT), "Nơi nhận:");
        for (int i = 0; i < recipients.size(); i++) {
            var end = i == recipients.size() - 1 ? "." : ";";
            Ink.plain(layout.recipientsSize())
                    .write(
                            Sheet.in(cell, ParagraphAlignment.LEFT),
                            "- " + said(recipients.get(i)) + end);
        }
    }

    private static String said(Recipient recipient) {
        return recipient.purpose() == null
                ? recipient.name()
                : "%s (%s)".formatted(recipient.name(), recipient.purpose());
    }

    private void signature(XWPFTableCell cell) {
        for (var line : manuscript.signature()) {
            Ink.plain(Layout.BODY).inBold().write(Sheet.in(cell, ParagraphAlignment.CENTER), line);
        }
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            cell.addParagraph();
        }
    }
}
