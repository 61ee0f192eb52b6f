package vn.tinhgon.plans.task.rest;

import java.util.Locale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import vn.tinhgon.plans.calendar.DayKind;
import vn.tinhgon.plans.deadline.Move;
import vn.tinhgon.platform.problem.Messages;

/** The rules about terms in the language of the request. */
@RequestScoped
class TermWords {

    private final Messages messages;
    @Context HttpHeaders headers;

    TermWords(Messages messages) {
        this.messages = messages;
    }

    String rule(Move move) {
        return messages.text(
                language(),
                "moved." + move.cause(),
                move.restDay() == null ? "" : day(move.restDay()));
    }

    String day(DayKind kind) {
        return messages.text(language(), "day." + kind);
    }

    private Locale language() {
        return Messages.language(headers.getAcceptableLanguages());
    }
}
