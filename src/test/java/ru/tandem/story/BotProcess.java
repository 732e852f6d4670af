package ru.tandem.story;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ru.tandem.Tandem;

/** The bot as a process of its own, which can be killed. */
final class BotProcess {

  private final List<String> command = new ArrayList<>();
  private final File log;
  private Process process;

  BotProcess(Path directory, List<String> settings) {
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.timezone=UTC",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Tandem.class.getName()));
    command.addAll(settings);
    log = directory.resolve("bot.log").toFile();
  }

  BotProcess start() {
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
              .start();
      return this;
    } catch (IOException unable) {
      throw new UncheckedIOException(unable);
    }
  }

  /** As {@code kill -9} does: no hook runs, nothing is flushed. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  /** Waits for the process to end and tells its exit code. */
  int await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError("the bot does not end; see " + log);
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  long pid() {
    return process.pid();
  }

  File log() {
    return log;
  }
}
