package ru.tandem;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import ru.tandem.settings.Settings;

/** The whole house: one process that runs the mentoring programmes of one school or of a region. */
@SpringBootApplication
public class Tandem {

  public static void main(String[] args) {
    SpringApplication tandem = new SpringApplication(Tandem.class);
    tandem.addInitializers(new Settings());
    tandem.run(args);
  }
}
