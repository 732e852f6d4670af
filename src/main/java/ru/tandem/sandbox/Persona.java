package ru.tandem.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who somebody is, what he says when asked, and what he picks from a list. */
final class Persona {

  private final String name;
  private final String role;
  private final int mood;

  /** So many marks are given with little hope; then things turn out better. */
  private static final int EARLY = 12;

  private int asked;
  private String doubt = "";
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, List<String>> choices = new HashMap<>();

  /** Times that this person names: one that did not do is not named again. */
  private static final Set<String> TIMES = Set.of("slot", "day", "soon", "time");

  /** How often a list of times has been laid before this person. */
  private final Map<String, Integer> lists = new HashMap<>();

  /**
   * @param mood where on a scale from 1 to 10 this person's answers lie
   */
  Persona(String name, String role, int mood) {
    this.name = name;
    this.role = role;
    this.mood = mood;
    words.put("name", name);
    // nobody in an ordinary season calls the curator without a reason
    picks("agreed", "plan");
    picks("go_on", "yes");
  }

  Persona says(String key, String answer) {
    words.put(key, answer);
    return this;
  }

  /** Picks these, by code or by what their label holds. */
  Persona picks(String key, String... wishes) {
    choices.put(key, List.of(wishes));
    return this;
  }

  /** Is not sure at once what to answer here. */
  Persona doubts(String key) {
    doubt = key;
    return this;
  }

  /** The key of a question; empty when this person never hesitates. */
  String doubt() {
    return doubt;
  }

  String name() {
    return name;
  }

  String role() {
    return role;
  }

  /** Null when there is nothing to say. */
  String words(String key) {
    return words.get(key);
  }

  List<String> choices(String key) {
    return choices.getOrDefault(key, List.of());
  }

  /** On a scale by mood; otherwise always the same one of the list, but of times the next one. */
  Button likes(String key, List<Button> picks) {
    boolean scale = picks.size() == 10 && picks.get(9).label().equals("10");
    if (scale) {
      asked++;
      int shade = Math.floorMod((name + key + asked).hashCode(), 3) - (asked > EARLY ? 1 : 2);
      return picks.get(Math.max(1, Math.min(10, mood + shade)) - 1);
    }
    boolean yesNo = picks.size() == 2 && picks.get(0).data().endsWith(":yes");
    return yesNo ? picks.get(0) : picks.get(another(key, picks));
  }

  private int another(String key, List<Button> picks) {
    String list = key + picks.stream().map(Button::label).toList();
    int before = TIMES.contains(key) ? lists.merge(list, 1, Integer::sum) - 1 : 0;
    return Math.floorMod((name + key).hashCode() + before, picks.size());
  }
}
