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
public final class BotProcess {

  private final List<String> command = new ArrayList<>();
  private final File log;
  private Process process;

  /**
   * @param java options of the virtual machine
   */
  public BotProcess(Path directory, List<String> java, List<String> settings) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(
        List.of(
            "-Duser.timezone=UTC",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Tandem.class.getName()));
    command.addAll(settings);
    log = directory.resolve("bot.log").toFile();
  }

  /** On a small disk of its own, mounted there, which nobody else sees. */
  BotProcess onADiskOf(int megabytes, Path there) {
    String mounted =
        "mount -t tmpfs -o size=" + megabytes + "m tmpfs '" + there + "' && exec \"$@\"";
    command.addAll(0, List.of("unshare", "-rm", "sh", "-c", mounted, "sh"));
    return this;
  }

  /** Where the process sees that path: its disk may be its own. */
  Path seen(Path path) {
    return Path.of("/proc/" + pid() + "/root" + path);
  }

  public BotProcess start() {
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
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** As the operating system does at a shutdown. */
  public void stop() {
    process.destroy();
    await();
  }

  /** Waits for the process to end and tells its exit code. */
  public int await() {
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

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  public File log() {
    return log;
  }
}
