package vn.tinhgon.agencies.restructuring.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.effect.Doubles;
import vn.tinhgon.agencies.restructuring.move.RestructuringKind;

/** Agencies that double, with the move that would consolidate them, ready to be put in a case. */
@Schema(name = "Doubles")
public record DoublesView(List<Ref> agencies, MoveBody proposedMove) {

    static DoublesView of(Doubles doubles) {
        var agencies = doubles.agencies().stream().map(a -> new Ref(a.id(), a.name())).toList();
        return new DoublesView(
                agencies,
                new MoveBody(
                        RestructuringKind.CONSOLIDATE,
                        agencies.stream().map(Ref::id).toList(),
                        List.of(new OutputBody(null, proposed(doubles))),
                        null,
                        null,
                        null,
                        null));
    }

    private static EstablishedBody proposed(Doubles doubles) {
        return new EstablishedBody(
                doubles.proposedId(),
                doubles.name(),
                null,
                null,
                List.of(),
                List.of(),
                doubles.kind(),
                doubles.bloc(),
                doubles.level(),
                doubles.areaId(),
                doubles.parentId(),
                null,
                List.of(),
                null);
    }
}
