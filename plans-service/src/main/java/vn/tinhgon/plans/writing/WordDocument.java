package vn.tinhgon.plans.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import vn.tinhgon.plans.importing.reading.outline.Column;

/** Lays a manuscript out as a Word file. */
final class WordDocument {

    private static final int FIRST_LINE = 10 * Sheet.MILLIMETRE;
    private static final double LINES = 1.15;

    private final Manuscript manuscript;
    private final XWPFDocument document = Sheet.blank();
    private final Ink ink = Ink.plain(Layout.BODY);

    private WordDocument(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static byte[] of(Manuscript manuscript) {
        var word = new WordDocument(manuscript);
        try (var document = word.document;
                var bytes = new ByteArrayOutputStream()) {
            word.write();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        new HeadOfDocument(document, manuscript).write();
        manuscript.preamble().forEach(this::preamble);
        var before = document.getParagraphs().size();
        var appendix =
                manuscript.body().stream().takeWhile(piece -> !beginsAppendix(piece)).count();
        manuscript.body().stream().limit(appendix).forEach(this::piece);
        keepWithSignature(before);
        new EndOfDocument(document, manuscript).write();
        manuscript.body().stream().skip(appendix).forEach(this::piece);
        Sheet.numberPages(document);
        if (manuscript.note() != null) {
            Sheet.note(document, manuscript.note());
        }
    }

    /** No page has nothing but a signature. */
    private void keepWithSignature(int from) {
        var paragraphs = document.getParagraphs();
        paragraphs
                .subList(Math.max(from, paragraphs.size() - 1), paragraphs.size())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private static boolean beginsAppendix(Piece piece) {
        return piece instanceof Piece.Text(Piece.Style style, String _)
                && style == Piece.Style.APPENDIX;
    }

    /** The State puts what a document is based upon in italics. */
    private void preamble(String words) {
        var based = manuscript.layout() == Layout.STATE && words.startsWith("Căn cứ");
        if (based) {
            ink.inItalics().write(indented(), words);
        } else {
            piece(Piece.text(words));
        }
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Text(Piece.Style style, String words) -> text(style, words);
            case Piece.Grid(List<String> headings, List<List<String>> rows) -> grid(headings, rows);
        }
    }

    private void text(Piece.Style style, String words) {
        switch (style) {
            case HEADING -> {
                var heading = indented();
                heading.setKeepNext(true);
                ink.inBold().write(heading, words);
            }
            case APPENDIX -> {
                var heading = spaced(ParagraphAlignment.CENTER);
                heading.setPageBreak(true);
                ink.inBold().write(heading, words);
            }
            case CAPTION -> ink.inBold().write(spaced(ParagraphAlignment.CENTER), words);
            case TEXT -> ink.write(indented(), words);
        }
    }

    private void grid(List<String> headings, List<List<String>> rows) {
        var table = Sheet.table(document, rows.size() + 1, widths(headings));
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < headings.size(); column++) {
            var heading = Sheet.in(table.getRow(0).getCell(column), ParagraphAlignment.CENTER);
            Ink.plain(12).inBold().write(heading, headings.get(column));
        }
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i);
            for (int column = 0; column < Math.min(cells.size(), headings.size()); column++) {
                var cell = table.getRow(i + 1).getCell(column);
                Ink.plain(12).write(Sheet.in(cell, ParagraphAlignment.LEFT), cells.get(column));
            }
        }
        spaced(ParagraphAlignment.LEFT);
    }

    /** Numbers need little, tasks twice as much as anything else. */
    private static int[] widths(List<String> headings) {
        var number = 10 * Sheet.MILLIMETRE;
        var numbers = headings.stream().filter(Column.NUMBER.title()::equals).count();
        var tasks = headings.stream().filter(Column.TASK.title()::equals).count();
        var share =
                (Sheet.WIDTH - numbers * number) / Math.max(1, headings.size() - numbers + tasks);
        return headings.stream()
                .mapToLong(
                        heading ->
                                heading.equals(Column.NUMBER.title())
                                        ? number
                                        : heading.equals(Column.TASK.title()) ? 2 * share : share)
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    private XWPFParagraph indented() {
        var paragraph = spaced(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        return paragraph;
    }

    private XWPFParagraph spaced(ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(Sheet.points(6));
        paragraph.setSpacingBetween(LINES);
        return paragraph;
    }
}
