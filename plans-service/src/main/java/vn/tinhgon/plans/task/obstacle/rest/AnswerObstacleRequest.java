package vn.tinhgon.plans.task.obstacle.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done about it. */
@Schema(
        name = "AnswerObstacle",
        examples = "{\"answer\": \"Áp dụng Nghị định 178/2024/NĐ-CP trong khi chờ hướng dẫn\"}")
public record AnswerObstacleRequest(@NotBlank @Size(max = 4000) String answer) {}
