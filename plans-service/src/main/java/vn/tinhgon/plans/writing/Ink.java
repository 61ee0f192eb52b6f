package vn.tinhgon.plans.writing;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** How letters look. */
record Ink(int size, boolean bold, boolean italic, boolean underlined) {

    static final String FONT = "Times New Roman";

    static Ink plain(int size) {
        return new Ink(size, false, false, false);
    }

    Ink inBold() {
        return new Ink(size, true, italic, underlined);
    }

    Ink inItalics() {
        return new Ink(size, bold, true, underlined);
    }

    Ink withLine() {
        return new Ink(size, bold, italic, true);
    }

    void write(XWPFParagraph paragraph, String words) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        if (underlined) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        run.setText(words);
    }
}
