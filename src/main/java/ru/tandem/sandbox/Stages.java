package ru.tandem.sandbox;

import java.util.List;

/** The seasons that can act themselves, by phones, as people would. */
public interface Stages {

  List<Stage> all();

  /** Acts everything up to this stage; returns when it is reached. */
  void act(String name, Progress progress);
}
