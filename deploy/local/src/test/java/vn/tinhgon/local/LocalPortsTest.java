package vn.tinhgon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPortsTest {

    @Test
    void every_port_has_a_usual_value_that_an_environment_variable_changes() {
        var ports = LocalPorts.from(Map.of("TINHGON_KEYCLOAK_PORT", "9180"));

        assertEquals(8081, ports.of(Listener.PLANS));
        assertEquals(9180, ports.of(Listener.KEYCLOAK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "65536"})
    void what_is_no_port_is_refused_by_the_variables_name(String value) {
        var refusal =
                assertThrows(
                        PortRefused.class,
                        () -> LocalPorts.from(Map.of("TINHGON_SMTP_PORT", value)));

        assertEquals("TINHGON_SMTP_PORT", refusal.listener().variable());
    }

    @Test
    void a_port_somebody_listens_on_is_taken() throws Exception {
        var ports = LocalPorts.free();
        assertEquals(List.of(), ports.taken());

        try (var other =
                new ServerSocket(ports.of(Listener.KAFKA), 1, InetAddress.getLoopbackAddress())) {
            assertEquals(List.of(Listener.KAFKA), ports.taken(), other::toString);
        }
    }
}
