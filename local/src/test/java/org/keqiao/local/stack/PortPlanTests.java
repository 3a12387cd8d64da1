package org.keqiao.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortPlanTests {

    @Test
    void sixNeighboursFromTheBaseOn() {
        PortPlan ports = new PortPlan(9080);

        assertThat(new int[] {
                    ports.web(), ports.searchService(), ports.matchingService(),
                    ports.elasticsearch(), ports.kafka(), ports.postgres()
                })
                .containsExactly(9080, 9081, 9082, 9083, 9084, 9085);
    }

    @Test
    void aTakenPortIsNamedWithItsUseAndARemedy() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PortPlan ports = new PortPlan(taken.getLocalPort() - 4);

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining(taken.getLocalPort() + " (for kafka)")
                    .hasMessageContaining("./keqiao up --port ");
        }
    }
}
