package vn.tinhgon.bench;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up plan as the programmes of offices keep it. */
record MadeFile(String name, byte[] content) {

    private static final int PAGES = 40;
    private static final int ROWS = 500;
    private static final int CHARACTERS_OF_A_RUN = 40;
    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>""";
    private static final String DOCUMENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>""";

    static MadeFile text(int number) {
        return plain(String.join("\n", new MadePlan(number).pages(PAGES)));
    }

    static MadeFile word(int number) {
        return docx(paragraphs(new MadePlan(number).pages(PAGES)));
    }

    static MadeFile table(int number) {
        var plan = new MadePlan(number);
        var rows =
                plan.rows(ROWS).stream()
                        .map(MadeFile::row)
                        .collect(joining("", row(MadePlan.headingOfTable()), ""));
        return docx(paragraphs(plan.headOfAppendix()) + "<w:tbl>" + rows + "</w:tbl>");
    }

    /** One cell a line, as a conversion leaves a table. */
    static MadeFile flattenedTable(int number) {
        var plan = new MadePlan(number);
        var cells =
                plan.rows(ROWS).stream().map(row -> String.join("\n", row)).collect(joining("\n"));
        return plain(
                String.join("\n", plan.headOfAppendix())
                        + "\n"
                        + String.join("\n", MadePlan.headingOfTable())
                        + "\n"
                        + cells);
    }

    private static MadeFile plain(String text) {
        return new MadeFile("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream().map(MadeFile::paragraph).collect(joining());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
                .collect(joining("", "<w:tr>", "</w:tr>"));
    }

    /** In many runs, as the spelling check and later changes cut a paragraph. */
    private static String paragraph(String text) {
        return IntStream.iterate(
                        0, from -> from < text.length(), from -> from + CHARACTERS_OF_A_RUN)
                .mapToObj(
                        from ->
                                text.substring(
                                        from, Math.min(text.length(), from + CHARACTERS_OF_A_RUN)))
                .map(
                        run ->
                                "<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">"
                                        + run
                                        + "</w:t></w:r>")
                .collect(joining("", "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>", "</w:p>"));
    }

    private static MadeFile docx(String body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", TYPES);
            add(zip, "_rels/.rels", RELATIONS);
            add(zip, "word/document.xml", DOCUMENT.formatted(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MadeFile("ke-hoach.docx", bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
