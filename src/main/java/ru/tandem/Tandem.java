package ru.tandem;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole house: one process that runs the mentoring programmes of one school or of a region. */
@SpringBootApplication
public class Tandem {

  public static void main(String[] args) {
    SpringApplication.run(Tandem.class, args);
  }
}
