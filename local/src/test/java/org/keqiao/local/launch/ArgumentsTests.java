package org.keqiao.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.stack.StackException;
import org.keqiao.local.stack.StackState;

class ArgumentsTests {

    @TempDir
    Path home;

    @Test
    void theFolderIsInTheCheckoutUnlessNamed() {
        assertThat(parse("up").folder().root()).isEqualTo(home.resolve(".keqiao"));
        assertThat(parse("up", "--data", "/tmp/x").folder().root()).isEqualTo(Path.of("/tmp/x"));
    }

    @Test
    void thePortIsTheNamedOneElseTheLastOneElse8080() {
        assertThat(parse("up").ports().base()).isEqualTo(8080);

        StackState.begin(parse("up").folder(), new PortPlan(9080));

        assertThat(parse("up").ports().base()).isEqualTo(9080);
        assertThat(parse("up", "--port", "9180").ports().base()).isEqualTo(9180);
    }

    @Test
    void optionsMayStandAnywhere() {
        Arguments arguments = parse("--detach", "token", "--port", "9080", "university");

        assertThat(arguments.command()).isEqualTo("token");
        assertThat(arguments.operands()).containsExactly("university");
        assertThat(arguments.detach()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "up --prot 1, Unknown option --prot.",
        "up --port, --port needs a value.",
        "up --port many, '--port needs a number, got many.'",
        "--detach, A command is missing."
    })
    void whatCantBeUnderstoodIsNamed(String line, String message) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void aPortOutOfRangeIsRefused() {
        assertThatThrownBy(() -> parse("up", "--port", "65535").ports())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("--port must be 1024 to 65530, got 65535");
    }

    private Arguments parse(String... words) {
        return Arguments.parse(home, words);
    }
}
