package vn.tinhgon.plans.writing;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.plans.directive.DocumentType;
import vn.tinhgon.plans.importing.reading.Citation;
import vn.tinhgon.plans.importing.reading.OutlinedDocument;
import vn.tinhgon.plans.plan.Basis;
import vn.tinhgon.plans.plan.Plan;
import vn.tinhgon.plans.plan.PlanHead;

/** What a plan says before its first part: upon what it is based, and that it is issued. */
final class Preamble {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Preamble() {}

    /** The words of the document as long as they cite what the plan cites. */
    static List<String> of(Plan plan, Layout layout, Optional<OutlinedDocument> document) {
        var numbers = plan.bases().stream().map(Basis::number).toList();
        return document.filter(
                        known ->
                                known.header().basis().stream()
                                        .map(Citation::number)
                                        .toList()
                                        .equals(numbers))
                .map(known -> known.frame().preamble())
                .orElseGet(() -> written(plan, layout));
    }

    private static List<String> written(Plan plan, Layout layout) {
        var cited = plan.bases().stream().map(Preamble::cited).toList();
        var issued = issued(plan.head());
        if (layout == Layout.PARTY && !cited.isEmpty()) {
            return List.of(
                    "Thực hiện "
                            + Stream.concat(cited.stream(), issued.stream())
                                    .collect(joining("; ")));
        }
        var paragraphs = new ArrayList<String>();
        cited.forEach(document -> paragraphs.add("Căn cứ " + document + ";"));
        issued.ifPresent(paragraphs::add);
        return paragraphs;
    }

    private static String cited(Basis basis) {
        var type =
                Optional.ofNullable(basis.documentType())
                        .map(code -> DocumentType.valueOf(code).title())
                        .orElse("văn bản");
        var day = Optional.ofNullable(basis.dated()).map(d -> " ngày " + DAY.format(d));
        var issuer = Optional.ofNullable(basis.issuer()).map(name -> " của " + name);
        return type + " số " + basis.number() + day.orElse("") + issuer.orElse("");
    }

    private static Optional<String> issued(PlanHead head) {
        var type = DocumentType.valueOf(head.documentType());
        return Optional.ofNullable(head.issuerName())
                .map(
                        issuer ->
                                type == DocumentType.OFFICIAL_LETTER
                                        ? issuer
                                                + " đề nghị các cơ quan, đơn vị thực hiện các nhiệm vụ sau đây:"
                                        : "%s ban hành %s như sau:"
                                                .formatted(issuer, type.title()));
    }
}
