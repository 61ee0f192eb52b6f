package vn.tinhgon.plans.writing;

import java.time.LocalDate;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Issuer and motto, number and date side by side; kind and title under them. */
final class HeadOfDocument {

    private static final int LEFT = 58 * Sheet.MILLIMETRE;
    private static final int RIGHT = Sheet.WIDTH - LEFT;
    private static final ParagraphAlignment CENTRED = ParagraphAlignment.CENTER;

    private final XWPFDocument document;
    private final Manuscript manuscript;
    private final Layout layout;

    HeadOfDocument(XWPFDocument document, Manuscript manuscript) {
        this.document = document;
        this.manuscript = manuscript;
        this.layout = manuscript.layout();
    }

    void write() {
        var table = Sheet.columns(document, 2, LEFT, RIGHT);
        issuer(table.getRow(0).getCell(0));
        motto(table.getRow(0).getCell(1));
        number(table.getRow(1).getCell(0));
        day(table.getRow(1).getCell(1));
        if (manuscript.kind() == null) {
            document.createParagraph();
        } else {
            title();
        }
    }

    private void issuer(XWPFTableCell cell) {
        var ink = Ink.plain(layout.issuerSize());
        var lines = manuscript.letterhead();
        for (int i = 0; i < lines.size(); i++) {
            var own = i == lines.size() - 1;
            (own ? ink.inBold() : ink).write(Sheet.in(cell, CENTRED), lines.get(i));
        }
        if (layout == Layout.PARTY) {
            ink.write(Sheet.in(cell, CENTRED), "*");
        } else {
            Sheet.rule(Sheet.in(cell, CENTRED), LEFT / 3);
        }
    }

    private void motto(XWPFTableCell cell) {
        var ink = Ink.plain(layout.mottoSize()).inBold();
        ink.write(Sheet.in(cell, CENTRED), layout.motto());
        if (layout == Layout.PARTY) {
            Sheet.rule(Sheet.in(cell, CENTRED), RIGHT / 10);
        } else {
            Ink.plain(14).inBold().write(Sheet.in(cell, CENTRED), "Độc lập - Tự do - Hạnh phúc");
            Sheet.rule(Sheet.in(cell, CENTRED), RIGHT / 5);
        }
    }

    private void number(XWPFTableCell cell) {
        var number = Sheet.in(cell, CENTRED);
        number.setSpacingBefore(Sheet.points(4));
        Ink.plain(layout.issuerSize()).write(number, layout.numbered(manuscript.number()));
        if (manuscript.kind() == null && manuscript.title() != null) {
            Ink.plain(12).write(Sheet.in(cell, CENTRED), "V/v " + manuscript.title());
        }
    }

    private void day(XWPFTableCell cell) {
        var place = manuscript.place() == null ? "" : manuscript.place() + ", ";
        var paragraph = Sheet.in(cell, CENTRED);
        paragraph.setSpacingBefore(Sheet.points(4));
        Ink.plain(Layout.BODY).inItalics().write(paragraph, place + written(manuscript.date()));
    }

    private static String written(LocalDate day) {
        return day == null
                ? "ngày      tháng      năm         "
                : "ngày %02d tháng %s năm %d"
                        .formatted(day.getDayOfMonth(), month(day.getMonthValue()), day.getYear());
    }

    /** January and February are written with a nought, that nobody may put a one before them. */
    private static String month(int month) {
        return month < 3 ? "0" + month : String.valueOf(month);
    }

    private void title() {
        var kind = document.createParagraph();
        kind.setAlignment(CENTRED);
        kind.setSpacingBefore(Sheet.points(14));
        kind.setSpacingAfter(0);
        Ink.plain(layout.kindSize())
                .inBold()
                .write(kind, manuscript.kind().toUpperCase(Locale.ROOT));
        if (manuscript.title() != null) {
            var title = document.createParagraph();
            title.setAlignment(CENTRED);
            title.setSpacingAfter(0);
            Ink.plain(Layout.BODY).inBold().write(title, manuscript.title());
        }
        var under = document.createParagraph();
        if (layout == Layout.PARTY) {
            under.setAlignment(CENTRED);
            Ink.plain(Layout.BODY).write(under, "-----");
        } else {
            Sheet.rule(under, Sheet.WIDTH * 2 / 5);
        }
        under.setSpacingAfter(Sheet.points(10));
    }
}
