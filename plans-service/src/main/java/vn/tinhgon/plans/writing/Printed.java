package vn.tinhgon.plans.writing;

import vn.tinhgon.plans.importing.reading.outline.Column;
import vn.tinhgon.plans.importing.reading.outline.Item;
import vn.tinhgon.plans.importing.reading.outline.Marker;
import vn.tinhgon.plans.importing.reading.outline.Marker.Type;
import vn.tinhgon.plans.importing.reading.outline.Paragraph;
import vn.tinhgon.plans.importing.reading.outline.Table;

/** What a document has said, in its own words, with the numbers as official documents have them. */
final class Printed {

    private static final String IN_CAPITALS = "[^\\p{Ll}]*(?:\\(.*)?";

    private Printed() {}

    static Piece item(Item item, boolean heading) {
        var style =
                item.marker().is(Type.APPENDIX)
                        ? Piece.Style.APPENDIX
                        : heading && !item.marker().is(Type.ARTICLE)
                                ? Piece.Style.HEADING
                                : Piece.Style.TEXT;
        return new Piece.Text(style, (number(item.marker()) + item.own().text()).strip());
    }

    static Piece paragraph(Paragraph paragraph) {
        var mark = paragraph.marker().is(Type.BULLET) ? paragraph.isPlusBullet() ? "+ " : "- " : "";
        return Piece.text(mark + paragraph.text());
    }

    static Piece table(Table table) {
        return new Piece.Grid(
                table.columns().stream().map(Column::title).toList(),
                table.rows().stream().map(Table.Row::cells).toList());
    }

    static String number(Marker marker) {
        var number = marker.number();
        return switch (marker.type()) {
            case APPENDIX -> appendix(number, marker.text());
            case CHAPTER -> chapter(number);
            case ARTICLE -> "Điều " + number + ". ";
            case PART, ITEM, SUB_ITEM -> number + ". ";
            case LETTER -> number + ") ";
            case BRACKETED -> "(" + number + ") ";
            case BULLET, CLOSING, PLAIN -> "";
        };
    }

    private static String appendix(String number, String text) {
        return text.matches(IN_CAPITALS)
                ? ("PHỤ LỤC " + number).strip() + (text.isEmpty() ? "" : " ")
                : "Phụ lục " + number + ". ";
    }

    private static String chapter(String number) {
        if (number.matches("[A-HK]")) {
            return number + ". ";
        }
        return (number.matches("[IVX]+|\\d+") ? "Chương " : "Phần thứ ") + number + ". ";
    }
}
