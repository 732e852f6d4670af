package ru.tandem.config;

import java.util.Locale;

/** One text in both languages of the chat. */
public record Words(String ru, String en) {

  public String in(Locale language) {
    return language.getLanguage().equals("ru") ? ru : en;
  }
}
