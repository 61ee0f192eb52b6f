package vn.tinhgon.plans.writing;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The paper: A4 with its margins, and what lies on it. Lengths are twips, 1,440 to the inch. */
final class Sheet {

    static final int MILLIMETRE = 57;

    /** Between margins of 30 mm at the left and 20 mm at the right. */
    static final int WIDTH = 160 * MILLIMETRE;

    private static final int HALF_POINT = 2;
    private static final int TWIPS_OF_A_POINT = 20;

    private Sheet() {}

    static XWPFDocument blank() {
        var document = new XWPFDocument();
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(Ink.FONT);
        fonts.setHAnsi(Ink.FONT);
        fonts.setCs(Ink.FONT);
        fonts.setEastAsia(Ink.FONT);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(210L * MILLIMETRE));
        size.setH(BigInteger.valueOf(297L * MILLIMETRE));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(20L * MILLIMETRE));
        margins.setBottom(BigInteger.valueOf(20L * MILLIMETRE));
        margins.setLeft(BigInteger.valueOf(30L * MILLIMETRE));
        margins.setRight(BigInteger.valueOf(20L * MILLIMETRE));
        margins.setHeader(BigInteger.valueOf(10L * MILLIMETRE));
        margins.setFooter(BigInteger.valueOf(10L * MILLIMETRE));
        return document;
    }

    /** At the top of each page but the first. */
    static void numberPages(XWPFDocument document) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        var properties = run.addNewRPr();
        properties.addNewRFonts().setAscii(Ink.FONT);
        properties.addNewSz().setVal(BigInteger.valueOf((long) Layout.BODY * HALF_POINT));
        run.addNewT().setStringValue("2");
    }

    static void note(XWPFDocument document, String note) {
        for (var pages : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
            var paragraph = document.createFooter(pages).createParagraph();
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            Ink.plain(10).inItalics().write(paragraph, note);
        }
    }

    /** Cells side by side without lines. */
    static XWPFTable columns(XWPFDocument document, int rows, int... widths) {
        var table = table(document, rows, widths);
        table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setCellMargins(0, 0, 0, 0);
        return table;
    }

    static XWPFTable table(XWPFDocument document, int rows, int... widths) {
        var table = document.createTable(rows, widths.length);
        table.setWidth(WIDTH);
        table.setTableAlignment(TableRowAlign.CENTER);
        var layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        var grid =
                table.getCTTbl().getTblGrid() == null
                        ? table.getCTTbl().addNewTblGrid()
                        : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(String.valueOf(widths[i]));
            }
        }
        return table;
    }

    /** The next paragraph of a cell; a new cell has an empty one. */
    static XWPFParagraph in(XWPFTableCell cell, ParagraphAlignment alignment) {
        var first = cell.getParagraphs().size() == 1 && cell.getParagraphs().getFirst().isEmpty();
        var paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    /** A line under what stands above, of a part of the width. */
    static void rule(XWPFParagraph paragraph, int indentation) {
        paragraph.setIndentationLeft(indentation);
        paragraph.setIndentationRight(indentation);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBefore(points(5));
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
    }

    static int points(int points) {
        return points * TWIPS_OF_A_POINT;
    }
}
