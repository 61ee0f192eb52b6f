package vn.tinhgon.plans.importing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.Callable;
import jakarta.interceptor.InvocationContext;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.importing.ImportsBusy;

class ImportQueueTest {

    private final ImportQueue queue = new ImportQueue(1, 0);

    @Test
    void who_finds_no_turn_is_asked_to_come_again() throws Exception {
        var answer =
                queue.inTurn(
                        call(
                                () -> {
                                    assertThatExceptionOfType(ImportsBusy.class)
                                            .isThrownBy(() -> queue.inTurn(call(() -> "second")));
                                    return "first";
                                }));

        assertThat(answer).isEqualTo("first");
        assertThat(queue.inTurn(call(() -> "third"))).isEqualTo("third");
    }

    @Test
    void a_turn_ends_with_a_failure_too() throws Exception {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () ->
                                queue.inTurn(
                                        call(
                                                () -> {
                                                    throw new IllegalStateException();
                                                })));

        assertThat(queue.inTurn(call(() -> "next"))).isEqualTo("next");
    }

    private static InvocationContext call(Callable<Object> work) {
        return new Call(work);
    }

    private record Call(Callable<Object> work) implements InvocationContext {

        @Override
        public Object proceed() throws Exception {
            return work.call();
        }

        @Override
        public Object getTarget() {
            return null;
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return null;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {}

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }
    }
}
