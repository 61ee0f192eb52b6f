package vn.tinhgon.plans.task.obstacle.rest;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.obstacle.Raised;

/** What stands in the way, who is to clear it away, and by when. */
@Schema(
        name = "RaiseObstacle",
        examples =
                "{\"what\": \"Chưa có hướng dẫn về chế độ với người thôi việc\", \"answerBy\": \"2099-06-30\"}")
public record RaiseObstacleRequest(
        @NotBlank @Size(max = 4000) String what,
        @Schema(description = "An agency above; who issued the plan when left out") UUID toId,
        @Schema(description = "The last day for the answer, today or later") @NotNull
                LocalDate answerBy) {

    Raised raised() {
        return new Raised(what, toId, answerBy);
    }
}
