package ru.tandem.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** The directory that a school may edit ({@code tandem.config-dir}). */
@Component
public class ConfigDirectory {

  // The mistake that people make: the parser's own words do not lead them to it.
  private static final String QUOTES = " (a text that holds : ? # , { } [ ] belongs in \"quotes\")";

  private static final String TAB =
      "not YAML: a tab stands at the beginning of the line; use spaces, as in the lines around it";

  private static final long LARGEST_YAML = 1 << 20;
  private static final long LARGEST_FILE = 10 << 20;

  private final Path root;

  public ConfigDirectory(@Value("${tandem.config-dir:./config}") String root) {
    this.root = Path.of(root).normalize();
  }

  /** Reads one file; empty if it is missing or is no YAML, which is then among the problems. */
  public <T> Optional<T> file(String name, Problems problems, Function<Section, T> reader) {
    return read(root.resolve(name), problems, reader);
  }

  /**
   * A file that is not YAML, whole; empty if it cannot be read, which is then among the problems.
   */
  public Optional<byte[]> bytes(String name, Problems problems) {
    Path path = root.resolve(name);
    if (isTooLarge(path, LARGEST_FILE, problems)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      problems.add(path.toString(), 0, "is missing or cannot be read");
      return Optional.empty();
    }
  }

  /** How a problem of a file names it. */
  public String shown(String name) {
    return root.resolve(name).toString();
  }

  private static boolean isTooLarge(Path path, long most, Problems problems) {
    boolean large = path.toFile().length() > most;
    if (large) {
      problems.add(path.toString(), 0, "is larger than " + (most >> 20) + " MB");
    }
    return large;
  }

  public boolean has(String name) {
    return Files.isRegularFile(root.resolve(name));
  }

  public boolean hasFolder(String name) {
    return Files.isDirectory(root.resolve(name));
  }

  /**
   * Reads every YAML file of a folder and its sub-folders, in the order of their names. A file
   * whose name begins with an underscore serves the others and is read by name.
   */
  public <T> List<T> files(String folder, Problems problems, Function<Section, T> reader) {
    List<T> all = new ArrayList<>();
    for (Path path : paths(root.resolve(folder), problems)) {
      read(path, problems, reader).ifPresent(all::add);
    }
    return all;
  }

  private List<Path> paths(Path folder, Problems problems) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> paths = walk.filter(Files::isRegularFile).sorted().toList();
      // Silently passing over a file because of its ending would cost its author an afternoon.
      paths.stream()
          .filter(path -> path.toString().endsWith(".yml"))
          .forEach(path -> problems.add(path.toString(), 0, "rename it so that it ends in .yaml"));
      return paths.stream()
          .filter(path -> path.toString().endsWith(".yaml"))
          .filter(path -> !path.getFileName().toString().startsWith("_"))
          .toList();
    } catch (IOException e) {
      problems.add(folder.toString(), 0, "there is no such directory (see TANDEM_CONFIG_DIR)");
      return List.of();
    }
  }

  private <T> Optional<T> read(Path path, Problems problems, Function<Section, T> reader) {
    return compose(path, problems)
        .map(
            node -> {
              Section section = new Section(path.toString(), node, problems);
              T value = reader.apply(section);
              section.refuseUnknownKeys();
              return value;
            });
  }

  private Optional<MappingNode> compose(Path path, Problems problems) {
    String file = path.toString();
    if (isTooLarge(path, LARGEST_YAML, problems)) {
      return Optional.empty();
    }
    try {
      Node node = new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(path)));
      if (node instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      problems.add(file, 1, "this is not a list of “key: value” lines");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark().getLine() + 1;
      boolean tab = e.getProblem().contains("TAB");
      problems.add(file, line, tab ? TAB : "not YAML: " + e.getProblem() + QUOTES);
    } catch (YAMLException e) {
      problems.add(file, 0, "not YAML: " + firstLine(e.getMessage()));
    } catch (CharacterCodingException e) {
      problems.add(file, 0, "not UTF-8; save it in this encoding");
    } catch (IOException e) {
      problems.add(file, 0, "cannot be read");
    }
    return Optional.empty();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
