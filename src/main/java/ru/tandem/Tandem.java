package ru.tandem;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import ru.tandem.database.Exhausted;
import ru.tandem.database.Restore;
import ru.tandem.settings.Settings;

/** The whole house: one process that runs the mentoring programmes of one school or of a region. */
@SpringBootApplication
public class Tandem {

  public static void main(String[] args) {
    if (args.length == 2 && args[0].equals("restore")) {
      restore(Path.of(args[1]));
      return;
    }
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Exhausted.ends(fault));
    SpringApplication tandem = new SpringApplication(Tandem.class);
    tandem.addInitializers(new Settings());
    tandem.run(args);
  }

  /** While the bot is stopped: a backup takes the place of a database that is lost. */
  private static void restore(Path backup) {
    String data = System.getenv().getOrDefault("TANDEM_DATA_DIR", "");
    try {
      System.out.println(Restore.of(backup, Path.of(data.isBlank() ? "./data" : data)));
    } catch (IOException refused) {
      System.err.println(refused.getMessage());
      System.exit(1);
    }
  }
}
