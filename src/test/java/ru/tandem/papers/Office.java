package ru.tandem.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed: it opens what the bot writes as a school would. */
public final class Office {

  private static final int LONGEST_MINUTES = 5;

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/bin/libreoffice"));

  private Office() {}

  public static boolean isInstalled() {
    return PLACES.stream().anyMatch(Files::isExecutable);
  }

  /** Each file as PDF, by the name that it had; what could not be opened is missing. */
  public static Map<String, byte[]> pdf(Map<String, byte[]> files) {
    try {
      Path folder = Files.createTempDirectory("tandem-office");
      try {
        return turned(folder, files);
      } finally {
        erase(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> turned(Path folder, Map<String, byte[]> files)
      throws IOException {
    Map<String, Path> results = new LinkedHashMap<>();
    List<String> command = new ArrayList<>();
    command.add(PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow().toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
    int number = 0;
    for (Map.Entry<String, byte[]> one : files.entrySet()) {
      String plain = "paper" + number++;
      String ending = one.getKey().substring(one.getKey().lastIndexOf('.'));
      command.add(Files.write(folder.resolve(plain + ending), one.getValue()).toString());
      results.put(one.getKey(), folder.resolve(plain + ".pdf"));
    }
    run(command, folder);
    Map<String, byte[]> pdf = new LinkedHashMap<>();
    for (Map.Entry<String, Path> one : results.entrySet()) {
      if (Files.exists(one.getValue())) {
        pdf.put(one.getKey(), Files.readAllBytes(one.getValue()));
      }
    }
    return pdf;
  }

  private static void run(List<String> command, Path folder) throws IOException {
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    try {
      if (!office.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        office.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      office.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void erase(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
