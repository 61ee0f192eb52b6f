package vn.tinhgon.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * The one place where a problem, ours or the framework's, gets its code and its words in the
 * caller's language.
 */
@ApplicationScoped
public class ProblemLanguage implements ProblemPostProcessor {

    private final Messages messages;
    private final CurrentVertxRequest request;

    ProblemLanguage(Messages messages, CurrentVertxRequest request) {
        this.messages = messages;
        this.request = request;
    }

    /** Before the library's own processors, which log and count what we say. */
    @Override
    public int priority() {
        return 200;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var parameter = UnreadableParameter.in(request.getCurrent(), context.cause);
        var told = parameter.orElseGet(() -> Diagnosis.of(context.cause, problem));
        var language = language();
        var answer =
                HttpProblem.builder()
                        .withType(URI.create("urn:tinhgon:problem:" + told.code()))
                        .withStatus(parameter.isPresent() ? 400 : problem.getStatusCode())
                        .withTitle(messages.text(language, told.code() + ".title"))
                        .withDetail(
                                messages.text(language, told.code() + ".detail", told.arguments()))
                        .withInstance(problem.getInstance())
                        .with("code", told.code());
        problem.getHeaders().forEach(answer::withHeader);
        answer.withHeader("Content-Language", language.getLanguage());
        messages.find(language, told.code() + ".source")
                .ifPresent(source -> answer.with("source", source));
        if (!told.violations().isEmpty()) {
            answer.with("errors", errors(told.violations(), language));
        }
        return answer.build();
    }

    private List<ProblemView.FieldError> errors(List<Violation> violations, Locale language) {
        return violations.stream()
                .map(
                        v ->
                                new ProblemView.FieldError(
                                        v.field(),
                                        v.code(),
                                        messages.sentence(
                                                language, v.code(), v.arguments().toArray()),
                                        messages.find(language, v.code() + ".source").orElse(null)))
                .toList();
    }

    private Locale language() {
        var current = request.getCurrent();
        return current == null ? Messages.VIETNAMESE : Messages.language(current);
    }
}
