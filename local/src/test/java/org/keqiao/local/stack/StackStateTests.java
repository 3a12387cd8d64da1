package org.keqiao.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.local.stack.StackState.Phase;

class StackStateTests {

    @TempDir
    Path root;

    @Test
    void aLaterCommandReadsWhatTheLauncherWrote() {
        StackFolder folder = new StackFolder(root);
        StackState.begin(folder, new PortPlan(9080)).enter(Phase.READY);

        StackState read = StackState.running(folder).orElseThrow();

        assertThat(read.ports().base()).isEqualTo(9080);
        assertThat(read.phase()).isEqualTo(Phase.READY);
        assertThat(read.launcher()).contains(ProcessHandle.current());
    }

    @Test
    void aRecycledPidIsNotOurs() {
        StackFolder folder = new StackFolder(root);
        StackState.begin(folder, new PortPlan(9080));
        String text = folder.state().read().orElseThrow();
        long pid = ProcessHandle.current().pid();

        folder.state().write(text.replaceFirst(pid + " .*", pid + " 2001-01-01T00\\\\:00\\\\:00Z"));

        assertThat(StackState.running(folder)).isEmpty();
        assertThat(StackState.read(folder)).isPresent();
    }

    @Test
    void onlyOneHoldsTheLock() {
        StackFolder folder = new StackFolder(root);
        folder.prepare();
        try (StackLock _ = StackLock.take(folder).orElseThrow()) {
            assertThat(root.resolve("lock")).exists();
        }
        StackLock.take(folder).orElseThrow().close();
    }
}
