package vn.tinhgon.agencies.function.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.function.FunctionFinding;

/** A function that nobody owns, or that two do. */
@Schema(name = "FunctionFinding")
public record FunctionFindingView(
        UUID id,
        FunctionFinding.Kind kind,
        String name,
        String field,
        Named area,
        @Schema(description = "OVERLAP: all who own it; GAP: the one that owned it last")
                List<Named> owners,
        @Schema(description = "GAP: the first day without an owner") LocalDate since) {

    static FunctionFindingView of(FunctionFinding finding) {
        return new FunctionFindingView(
                finding.id(),
                finding.kind(),
                finding.name(),
                finding.field(),
                new Named(finding.areaId(), finding.areaName()),
                IntStream.range(0, finding.ownerIds().size())
                        .mapToObj(
                                i ->
                                        new Named(
                                                finding.ownerIds().get(i),
                                                finding.ownerNames().get(i)))
                        .toList(),
                finding.since());
    }
}
